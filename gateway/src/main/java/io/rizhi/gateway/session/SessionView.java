package io.rizhi.gateway.session;

import io.rizhi.gateway.session.model.PersonFacts;
import io.rizhi.gateway.session.model.Session;
import io.rizhi.gateway.session.model.SessionLimits;
import java.time.Instant;
import java.util.List;

/**
 * Who is signed in.
 *
 * @param personId of the person
 * @param displayName as the organisation writes it
 * @param roles any of {@code admin}, {@code manager}, {@code member}
 * @param scopeUnits units a manager looks after, empty for everybody else
 * @param language {@code zh-CN} or {@code en}
 * @param zone IANA name of the person's own time zone
 * @param organisation name of the organisation
 * @param csrfToken to be sent as {@code X-Rizhi-CSRF} with every write
 * @param expiresAt when the session ends if it is not used any more
 * @param mustChangePassword whether the password was set by somebody else and is to be changed now
 * @param serverTime for pages that count down
 */
public record SessionView(
        String personId,
        String displayName,
        List<String> roles,
        List<String> scopeUnits,
        String language,
        String zone,
        String organisation,
        String csrfToken,
        Instant expiresAt,
        boolean mustChangePassword,
        Instant serverTime) {

    /** The view of a session at this moment. */
    public static SessionView of(Session session, SessionLimits limits, Instant now) {
        PersonFacts person = session.person();
        return new SessionView(
                person.personId().value(),
                person.displayName(),
                person.roles(),
                person.scopeUnits(),
                person.language(),
                person.zone(),
                person.organisation(),
                CsrfToken.of(session),
                session.expiresAt(limits),
                person.mustChangePassword(),
                now);
    }
}

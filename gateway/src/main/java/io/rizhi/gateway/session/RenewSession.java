package io.rizhi.gateway.session;

import io.rizhi.gateway.session.model.PersonFacts;
import io.rizhi.gateway.session.model.Session;
import io.rizhi.gateway.session.model.SessionSecret;
import java.security.SecureRandom;
import reactor.core.publisher.Mono;

/**
 * Puts a session under a new secret and ends every other session of the person, as after a new password. The session keeps its
 * name, so that the open page goes on.
 */
public final class RenewSession {

    private final Sessions sessions;
    private final SessionLookup lookup;
    private final SecureRandom random;

    RenewSession(Sessions sessions, SessionLookup lookup, SecureRandom random) {
        this.sessions = sessions;
        this.lookup = lookup;
        this.random = random;
    }

    /** The new secret. A crash in between leaves the old session alive, never the person locked out. */
    public Mono<StartSession.Started> renew(Session session, PersonFacts person) {
        SessionSecret secret = SessionSecret.random(random);
        Session renewed = session.renewed(secret.hash(), person);
        return sessions.add(renewed)
                .then(sessions.remove(session.key()))
                .then(sessions.removeOthers(person.personId(), session.sid()))
                .doOnSuccess(done -> lookup.forget(person.personId()))
                .thenReturn(new StartSession.Started(secret, renewed));
    }
}

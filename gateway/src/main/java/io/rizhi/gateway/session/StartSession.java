package io.rizhi.gateway.session;

import io.rizhi.gateway.session.model.PersonFacts;
import io.rizhi.gateway.session.model.Session;
import io.rizhi.gateway.session.model.SessionLimits;
import io.rizhi.gateway.session.model.SessionSecret;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import reactor.core.publisher.Mono;

/** Signs a person in on one device: always under a new secret, whatever cookie the browser brought. */
public final class StartSession {

    private static final int SID_LENGTH = 22;

    private final Sessions sessions;
    private final SessionLimits limits;
    private final SecureRandom random;
    private final Clock clock;

    StartSession(Sessions sessions, SessionLimits limits, SecureRandom random, Clock clock) {
        this.sessions = sessions;
        this.limits = limits;
        this.random = random;
        this.clock = clock;
    }

    /** A session and the secret for its cookie. */
    public record Started(SessionSecret secret, Session session) {}

    /** Stores the new session. */
    public Mono<Started> start(PersonFacts person, String device) {
        return Mono.fromSupplier(() -> begin(person, device))
                .flatMap(started -> sessions.add(started.session()).thenReturn(started));
    }

    private Started begin(PersonFacts person, String device) {
        SessionSecret secret = SessionSecret.random(random);
        String sid = SessionSecret.randomText(random).substring(0, SID_LENGTH);
        Instant now = clock.instant();
        Instant endsAt = now.plus(limits.absoluteFor());
        String csrfKey = SessionSecret.randomText(random);
        return new Started(secret, new Session(secret.hash(), sid, csrfKey, person, device, now, now, endsAt));
    }
}

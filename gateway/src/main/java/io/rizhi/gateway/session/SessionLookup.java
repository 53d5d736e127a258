package io.rizhi.gateway.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.rizhi.gateway.ids.PersonId;
import io.rizhi.gateway.session.model.Session;
import io.rizhi.gateway.session.model.SessionLimits;
import io.rizhi.gateway.session.model.SessionSecret;
import io.rizhi.kit.problem.KitProblems;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Finds the session of a request. Remembers an answer for a few seconds, so that an ended session is refused at once by the
 * gateway that ended it and soon by all others.
 */
public final class SessionLookup {

    private static final Logger LOG = LoggerFactory.getLogger(SessionLookup.class);

    private static final int REMEMBERED = 50_000;

    /** Every request waits for this answer; the driver itself would wait far longer. */
    private static final Duration FOUND_WITHIN = Duration.ofSeconds(3);

    /** The last use is worth a moment, not a request: what is not written now is written with one of the next. */
    private static final Duration TOUCHED_WITHIN = Duration.ofMillis(500);

    private static final Duration SOON = Duration.ofSeconds(2);

    private final Sessions sessions;
    private final SessionLimits limits;
    private final Clock clock;
    private final Cache<String, Optional<Session>> cache;
    private final Sinks.Many<PersonId> forgotten = Sinks.many().multicast().directBestEffort();

    SessionLookup(Sessions sessions, SessionLimits limits, Duration cacheFor, Clock clock) {
        this.sessions = sessions;
        this.limits = limits;
        this.clock = clock;
        this.cache = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterWrite(cacheFor)
                .build();
    }

    /** The living session of a secret; empty when there is none. */
    public Mono<Session> find(SessionSecret secret) {
        return findByKey(secret.hash());
    }

    private Mono<Session> findByKey(String key) {
        Optional<Session> remembered = cache.getIfPresent(key);
        if (remembered != null) {
            return Mono.justOrEmpty(remembered).filter(this::isAlive);
        }
        return sessions.find(key)
                .timeout(FOUND_WITHIN)
                .onErrorMap(
                        TimeoutException.class,
                        late -> KitProblems.TIMED_OUT.retryAfter(SOON).causedBy(late))
                .filter(this::isAlive)
                .flatMap(this::touch)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .doOnNext(found -> cache.put(key, found))
                .flatMap(Mono::justOrEmpty);
    }

    private boolean isAlive(Session session) {
        return session.isAliveAt(clock.instant(), limits);
    }

    private Mono<Session> touch(Session session) {
        Instant now = clock.instant();
        if (!session.isTouchDueAt(now, limits)) {
            return Mono.just(session);
        }
        Session seen = session.seenAt(now);
        return sessions.touch(seen.key(), now, seen.expiresAt(limits))
                .thenReturn(seen)
                .timeout(TOUCHED_WITHIN)
                .onErrorResume(Exception.class, failure -> untouched(session, failure));
    }

    private static Mono<Session> untouched(Session session, Exception failure) {
        LOG.warn("The last use of a session is not written: {}", failure.toString());
        return Mono.just(session);
    }

    /** Forgets what is remembered of one session, before its end is acknowledged. */
    void forget(Session session) {
        cache.invalidate(session.key());
        announce(session.person().personId());
    }

    /** Forgets what is remembered of a person's sessions. */
    void forget(PersonId person) {
        cache.asMap()
                .values()
                .removeIf(session ->
                        session.map(it -> it.person().personId().equals(person)).orElse(false));
        announce(person);
    }

    private void announce(PersonId person) {
        // Nobody listening, or one listener that is too slow, is fine: open streams also look again every minute.
        forgotten.emitNext(person, (signal, result) -> result == Sinks.EmitResult.FAIL_NON_SERIALIZED);
    }

    /** Fires once when the session has ended: soon after it happens on this gateway, within the interval otherwise. */
    public Mono<Void> ended(Session session, Duration interval) {
        Flux<PersonId> hints = forgotten.asFlux().filter(session.person().personId()::equals);
        return Flux.merge(hints, Flux.interval(interval))
                .concatMap(hint -> findByKey(session.key()).hasElement())
                .filter(isAlive -> !isAlive)
                .next()
                .then();
    }
}

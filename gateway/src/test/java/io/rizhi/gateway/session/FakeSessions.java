package io.rizhi.gateway.session;

import io.rizhi.gateway.ids.PersonId;
import io.rizhi.gateway.session.model.PersonFacts;
import io.rizhi.gateway.session.model.Session;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Sessions in memory; passes the same suite as the real store. */
final class FakeSessions implements Sessions {

    private final Map<String, Session> byKey = new ConcurrentHashMap<>();
    private int reads;
    private boolean answersReads = true;
    private boolean answersTouches = true;

    /** How often a session was looked for. */
    int reads() {
        return reads;
    }

    /** From now on nobody hears whether a session is there. */
    void stopAnsweringReads() {
        answersReads = false;
    }

    /** From now on nobody hears whether the last use was written. */
    void stopAnsweringTouches() {
        answersTouches = false;
    }

    @Override
    public Mono<Void> add(Session session) {
        return Mono.fromRunnable(() -> byKey.put(session.key(), session));
    }

    @Override
    public Mono<Session> find(String key) {
        return Mono.defer(() -> {
            reads++;
            return answersReads ? Mono.justOrEmpty(byKey.get(key)) : Mono.never();
        });
    }

    @Override
    public Mono<Void> touch(String key, Instant lastSeenAt, Instant expiresAt) {
        if (!answersTouches) {
            return Mono.never();
        }
        return Mono.fromRunnable(() -> byKey.computeIfPresent(
                key, (k, session) -> session.lastSeenAt().isBefore(lastSeenAt) ? session.seenAt(lastSeenAt) : session));
    }

    @Override
    public Flux<Session> of(PersonId person) {
        return Flux.defer(() -> Flux.fromStream(byKey.values().stream()
                .filter(isOf(person))
                .sorted(Comparator.comparing(Session::lastSeenAt).reversed())
                .limit(100)));
    }

    @Override
    public Mono<Void> remove(String key) {
        return Mono.fromRunnable(() -> byKey.remove(key));
    }

    @Override
    public Mono<Boolean> remove(PersonId person, String sid) {
        return Mono.fromSupplier(() -> byKey.values()
                .removeIf(isOf(person).and(session -> session.sid().equals(sid))));
    }

    @Override
    public Mono<Void> removeOthers(PersonId person, String sid) {
        return Mono.fromRunnable(() -> byKey.values()
                .removeIf(isOf(person).and(session -> !session.sid().equals(sid))));
    }

    @Override
    public Mono<Void> removeAll(PersonId person) {
        return Mono.fromRunnable(() -> byKey.values().removeIf(isOf(person)));
    }

    @Override
    public Mono<Void> removeOlder(PersonId person, int credentialsVersion) {
        return Mono.fromRunnable(() -> byKey.values()
                .removeIf(isOf(person).and(session -> session.person().credentialsVersion() < credentialsVersion)));
    }

    @Override
    public Mono<Void> refresh(PersonFacts facts) {
        return Mono.fromRunnable(() -> byKey.replaceAll((key, session) ->
                isOf(facts.personId()).test(session) && session.person().rolesVersion() <= facts.rolesVersion()
                        ? session.renewed(key, facts)
                        : session));
    }

    private static Predicate<Session> isOf(PersonId person) {
        return session -> session.person().personId().equals(person);
    }
}

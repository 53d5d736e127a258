package io.rizhi.kit.outbox;

import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Publishes again what this service once sent, under the same ids and sequences; readers drop what they have seen. For a
 * rebuild after a topic forgot its beginning, and for an aggregate that a projection has parked.
 */
public final class History {

    private static final int KEYS_AT_A_TIME = 64;

    private final Facts facts;
    private final OutboxRelay relay;

    History(Facts facts, OutboxRelay relay) {
        this.facts = facts;
        this.relay = relay;
    }

    /** All facts of a topic, each aggregate in order; the number sent. */
    public Mono<Long> publishAgain(String topic) {
        return send(topic, facts.of(topic));
    }

    /** The facts of one aggregate in order; the number sent. */
    public Mono<Long> publishAgain(String topic, String key) {
        return send(topic, facts.of(topic, key));
    }

    /** Facts come sorted by key and sequence, so each key is one run of them. */
    private Mono<Long> send(String topic, Flux<Document> sorted) {
        return sorted.bufferUntilChanged(fact -> fact.getString("key"))
                .flatMap(
                        run -> Flux.fromIterable(run)
                                .concatMap(fact -> relay.sendAgain(topic, fact.getString("key"), Facts.entry(fact)))
                                .then(Mono.just((long) run.size())),
                        KEYS_AT_A_TIME)
                .reduce(0L, Long::sum);
    }
}

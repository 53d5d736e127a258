package io.rizhi.kit.event;

import io.rizhi.kit.trace.Trace;
import java.time.Instant;

/**
 * A fact as it arrived.
 *
 * @param id derived by the owner from aggregate and sequence; a repeat has the same one
 * @param type for example {@code rizhi.context.fact.v1}
 * @param topic without the prefix of tests
 * @param key id of the aggregate
 * @param sequence rises by one per aggregate, from 1
 * @param time when it happened, by the owner's clock
 * @param trace of the request that caused it
 * @param data the contract record
 */
public record Event<T>(
        String id, String type, String topic, String key, long sequence, Instant time, Trace trace, T data) {

    /** The same envelope round other data. */
    public <R> Event<R> withData(R other) {
        return new Event<>(id, type, topic, key, sequence, time, trace, other);
    }
}

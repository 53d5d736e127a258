package io.rizhi.kit.outbox;

import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The entries of one aggregate that wait to be sent, in order. Guarded by the relay's map of lanes. */
final class Lane {

    private final TreeMap<Long, OutboxEntry> waiting = new TreeMap<>();
    private final AggregateCollection source;
    private final String key;
    private long lastSent;

    Lane(AggregateCollection source, String key) {
        this.source = source;
        this.key = key;
    }

    AggregateCollection source() {
        return source;
    }

    String key() {
        return key;
    }

    /** True when the entry is new here. */
    synchronized boolean add(OutboxEntry entry) {
        return entry.sequence() > lastSent && waiting.putIfAbsent(entry.sequence(), entry) == null;
    }

    synchronized @Nullable OutboxEntry lowest() {
        var first = waiting.firstEntry();
        return first == null ? null : first.getValue();
    }

    synchronized void sent(OutboxEntry entry) {
        waiting.remove(entry.sequence());
        lastSent = Math.max(lastSent, entry.sequence());
    }

    synchronized boolean isEmpty() {
        return waiting.isEmpty();
    }
}

package io.rizhi.kit.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Entries the broker has acknowledged and that are still in their documents. */
final class Acknowledged {

    private final Set<String> ids = ConcurrentHashMap.newKeySet();
    private final Queue<Sent> inOrder = new ConcurrentLinkedQueue<>();
    private final Clock clock;
    private final Duration delay;

    Acknowledged(Clock clock, Duration delay) {
        this.clock = clock;
        this.delay = delay;
    }

    void add(AggregateCollection source, String key, OutboxEntry entry) {
        ids.add(entry.id());
        inOrder.add(new Sent(source, key, entry, clock.instant()));
    }

    boolean contains(String id) {
        return ids.contains(id);
    }

    /** Takes entries that may leave their documents, by collection. */
    Map<AggregateCollection, List<Sent>> takeDue(int most) {
        Instant dueBefore = clock.instant().minus(delay);
        Map<AggregateCollection, List<Sent>> due = new ConcurrentHashMap<>();
        for (int taken = 0; taken < most; taken++) {
            @Nullable Sent first = inOrder.peek();
            if (first == null || first.at().isAfter(dueBefore)) {
                break;
            }
            inOrder.remove();
            due.computeIfAbsent(first.source(), source -> new ArrayList<>()).add(first);
        }
        return due;
    }

    void pruned(List<Sent> gone) {
        gone.forEach(sent -> ids.remove(sent.entry().id()));
    }

    void putBack(List<Sent> kept) {
        inOrder.addAll(kept);
    }

    record Sent(AggregateCollection source, String key, OutboxEntry entry, Instant at) {}
}

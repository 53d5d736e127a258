package io.rizhi.notification.inbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where one connection stands in its person's inbox.
 *
 * <p>Positions of two instances can swap within a second, so every look goes back a little; what this connection has
 * delivered is dropped. After a reconnect a message of the last seconds may come twice: readers know it by its id.
 */
final class StreamCursor {

    private static final Duration OVERLAP = Duration.ofSeconds(5);
    private static final int REMEMBERED = 500;

    private final Set<String> delivered = Collections.newSetFromMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    });
    private final Instant floor;
    private Instant reached;

    private StreamCursor(Instant floor, Instant reached) {
        this.floor = floor;
        this.reached = reached;
    }

    /** Goes on after the event the browser saw last. */
    static StreamCursor after(String lastEventId) {
        Instant seenAt = Position.instantOf(lastEventId);
        StreamCursor cursor = new StreamCursor(seenAt.minus(OVERLAP), seenAt);
        cursor.delivered.add(lastEventId);
        return cursor;
    }

    /** Starts now: what is in the inbox already is fetched as a list. */
    static StreamCursor startingAt(Instant now) {
        return new StreamCursor(now, now);
    }

    /** The position to read from, exclusive. */
    String readFrom() {
        Instant from = reached.minus(OVERLAP);
        Instant bounded = from.isBefore(floor) ? floor : from;
        return Position.smallestAt(bounded);
    }

    /** Drops what this connection has had, keeps the order, and moves on. */
    List<StoredNotice> takeNew(List<StoredNotice> read) {
        List<StoredNotice> fresh =
                read.stream().filter(stored -> delivered.add(stored.position())).toList();
        fresh.forEach(stored -> reached = later(reached, Position.instantOf(stored.position())));
        return fresh;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}

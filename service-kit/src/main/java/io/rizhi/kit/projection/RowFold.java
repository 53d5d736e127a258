package io.rizhi.kit.projection;

import io.rizhi.kit.event.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Folds a batch in memory: skips what a row has seen, parks what comes after a gap or cannot be folded, and takes parked
 * events up again once the gap is closed. Holds no I/O.
 */
final class RowFold {

    static final String LAST_SEQUENCE = "lastSequence";

    private final ProjectionSource source;
    private final String laneRoot;
    private final Map<String, Document> rows;
    private final Map<String, TreeMap<Long, Incoming>> waiting = new HashMap<>();
    private final Map<String, Document> changed = new LinkedHashMap<>();
    private final Map<String, Document> parked = new LinkedHashMap<>();
    private final List<String> resumed = new ArrayList<>();
    private final Slices slices = new Slices();

    /**
     * @param laneRoot before the key in the names of parked lanes
     * @param rows as stored, by key
     * @param stored parked events of the keys concerned
     */
    RowFold(ProjectionSource source, String laneRoot, Map<String, Document> rows, List<Document> stored) {
        this.source = source;
        this.laneRoot = laneRoot;
        this.rows = rows;
        for (Document one : stored) {
            if (one.getLong("sequence") >= 0) {
                waitingOf(one.getString("key")).put(one.getLong("sequence"), Incoming.parked(source.topic(), one));
            }
        }
    }

    void take(Incoming incoming) {
        Event<byte[]> event = incoming.envelope();
        if (event == null) {
            park(incoming, "envelope cannot be read");
            return;
        }
        long last = lastSequence(incoming.key());
        if (event.sequence() <= last) {
            return;
        }
        if (event.sequence() > last + 1) {
            park(incoming, "gap after " + last);
            return;
        }
        fold(incoming, event);
        resume(incoming.key());
    }

    private void resume(String key) {
        TreeMap<Long, Incoming> behind = waitingOf(key);
        long last = lastSequence(key);
        Incoming next = behind.get(last + 1);
        while (next != null && next.envelope() != null) {
            fold(next, next.envelope());
            if (lastSequence(key) == last) {
                return;
            }
            last++;
            next = behind.get(last + 1);
        }
    }

    private void fold(Incoming incoming, Event<byte[]> event) {
        Document row = copy(rows.getOrDefault(incoming.key(), new Document("_id", incoming.key())));
        Slices own = new Slices();
        Class<?> type = source.types().get(event.type());
        if (type != null) {
            try {
                source.fold().fold(row, Incoming.withRecord(event, type), own);
            } catch (RuntimeException failure) {
                park(incoming, failure.toString());
                return;
            }
        }
        row.append(LAST_SEQUENCE, event.sequence());
        rows.put(incoming.key(), row);
        changed.put(incoming.key(), row);
        slices.addAll(own);
        unpark(incoming.key(), event.sequence());
    }

    private void park(Incoming incoming, String reason) {
        Document document = incoming.park(laneRoot + incoming.key(), reason);
        parked.put(document.getString("_id"), document);
        Event<byte[]> event = incoming.envelope();
        if (event != null) {
            waitingOf(incoming.key()).put(event.sequence(), incoming);
        }
    }

    private void unpark(String key, long sequence) {
        if (waitingOf(key).remove(sequence) != null) {
            String id = laneRoot + key + "/" + sequence;
            resumed.add(id);
            @Nullable Document unused = parked.remove(id);
        }
    }

    private TreeMap<Long, Incoming> waitingOf(String key) {
        return waiting.computeIfAbsent(key, name -> new TreeMap<>());
    }

    private long lastSequence(String key) {
        Document row = rows.get(key);
        return row == null ? 0 : row.get(LAST_SEQUENCE, 0L);
    }

    Map<String, Document> changed() {
        return changed;
    }

    List<Document> parked() {
        return List.copyOf(parked.values());
    }

    List<String> resumed() {
        return resumed;
    }

    Slices slices() {
        return slices;
    }

    /** A fold that fails half-way must leave the row as it was. */
    private static Document copy(Document row) {
        Document copy = new Document();
        row.forEach((field, value) -> copy.append(field, copyValue(value)));
        return copy;
    }

    private static @Nullable Object copyValue(@Nullable Object value) {
        if (value instanceof Document document) {
            return copy(document);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>(list.size());
            list.forEach(element -> copy.add(copyValue(element)));
            return copy;
        }
        return value;
    }
}

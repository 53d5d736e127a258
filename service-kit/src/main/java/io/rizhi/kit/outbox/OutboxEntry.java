package io.rizhi.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.rizhi.kit.event.Event;
import io.rizhi.kit.event.EventJson;
import io.rizhi.kit.ids.RandomIds;
import io.rizhi.kit.trace.Trace;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;

/** An event inside the document of its aggregate, until the broker has acknowledged it. */
record OutboxEntry(String id, String type, long sequence, Instant time, String payload, String traceparent) {

    static OutboxEntry of(String topic, String key, long sequence, PendingEvent event, Instant time, Trace trace) {
        try {
            return new OutboxEntry(
                    RandomIds.derived(topic, key, Long.toString(sequence)),
                    event.type(),
                    sequence,
                    time,
                    EventJson.mapper().writeValueAsString(event.data()),
                    trace.traceparent());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("event: " + event.type() + " (expected: serialisable data)", e);
        }
    }

    static List<OutboxEntry> of(Document aggregate) {
        return aggregate.getList("outbox", Document.class, List.of()).stream()
                .map(OutboxEntry::read)
                .toList();
    }

    static OutboxEntry read(Document entry) {
        return new OutboxEntry(
                entry.getString("id"),
                entry.getString("type"),
                entry.getLong("sequence"),
                entry.getDate("time").toInstant(),
                entry.getString("payload"),
                entry.getString("traceparent"));
    }

    Document write() {
        return new Document("id", id)
                .append("type", type)
                .append("sequence", sequence)
                .append("time", Date.from(time))
                .append("payload", payload)
                .append("traceparent", traceparent);
    }

    Event<byte[]> toEvent(String topic, String key) {
        return new Event<>(
                id,
                type,
                topic,
                key,
                sequence,
                time,
                Trace.from(traceparent),
                payload.getBytes(StandardCharsets.UTF_8));
    }
}

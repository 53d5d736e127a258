package io.rizhi.kit.projection;

import io.rizhi.kit.event.Event;
import io.rizhi.kit.event.EventHeaders;
import io.rizhi.kit.event.EventReader;
import io.rizhi.kit.event.PoisonRecord;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * A record on its way into a row.
 *
 * @param offset in its partition; -1 for one that was parked
 * @param envelope null when even that could not be read
 */
record Incoming(
        String key, long offset, byte[] value, @Nullable Event<byte[]> envelope) {

    static Incoming of(String topic, ConsumerRecord<String, byte[]> record) {
        String key = Objects.requireNonNullElse(record.key(), "");
        byte[] value = Objects.requireNonNullElse(record.value(), new byte[0]);
        try {
            return new Incoming(key, record.offset(), value, EventHeaders.read(topic, record));
        } catch (PoisonRecord incomplete) {
            return new Incoming(key, record.offset(), value, null);
        }
    }

    static Incoming parked(String topic, Document parked) {
        byte[] value = parked.get("value", Binary.class).getData();
        Event<byte[]> envelope = new Event<>(
                parked.getString("event"),
                parked.getString("type"),
                topic,
                parked.getString("key"),
                parked.getLong("sequence"),
                parked.getDate("time").toInstant(),
                io.rizhi.kit.trace.Trace.from(parked.getString("traceparent")),
                value);
        return new Incoming(envelope.key(), -1, value, envelope);
    }

    Document park(String lane, String reason) {
        Document document = new Document("lane", lane)
                .append("key", key)
                .append("value", new Binary(value))
                .append("reason", reason);
        Event<byte[]> event = envelope;
        if (event == null) {
            return document.append("_id", lane + "/offset-" + offset).append("sequence", -1L);
        }
        return document.append("_id", lane + "/" + event.sequence())
                .append("sequence", event.sequence())
                .append("event", event.id())
                .append("type", event.type())
                .append("time", java.util.Date.from(event.time()))
                .append("traceparent", event.trace().traceparent());
    }

    static Event<?> withRecord(Event<byte[]> event, Class<?> type) {
        return event.withData(EventReader.read(event, type));
    }
}

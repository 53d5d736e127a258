package io.rizhi.kit.event;

import io.rizhi.kit.trace.Trace;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** CloudEvents 1.0 in Kafka's binary mode: the envelope in headers, the data alone in the value. */
public final class EventHeaders {

    static final String ID = "ce_id";
    static final String TYPE = "ce_type";
    static final String TIME = "ce_time";
    static final String SUBJECT = "ce_subject";
    static final String SEQUENCE = "ce_sequence";
    private static final String SOURCE = "ce_source";
    private static final String VERSION = "ce_specversion";
    private static final String CONTENT_TYPE = "content-type";

    private EventHeaders() {}

    /** A record ready to send. */
    public static ProducerRecord<String, byte[]> record(String topic, String source, Event<byte[]> event) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, event.key(), event.data());
        put(record.headers(), VERSION, "1.0");
        put(record.headers(), ID, event.id());
        put(record.headers(), SOURCE, source);
        put(record.headers(), TYPE, event.type());
        put(record.headers(), TIME, event.time().toString());
        put(record.headers(), SUBJECT, event.key());
        put(record.headers(), SEQUENCE, Long.toString(event.sequence()));
        put(record.headers(), CONTENT_TYPE, "application/json");
        put(record.headers(), Trace.TRACEPARENT, event.trace().traceparent());
        return record;
    }

    /** The type alone, or an empty text. */
    static String type(ConsumerRecord<String, byte[]> record) {
        return text(record.headers(), TYPE);
    }

    /** The envelope of a record; {@link PoisonRecord} when it is incomplete. */
    public static Event<byte[]> read(String topic, ConsumerRecord<String, byte[]> record) {
        String id = text(record.headers(), ID);
        String type = text(record.headers(), TYPE);
        if (id.isEmpty() || type.isEmpty() || record.key() == null || record.value() == null) {
            throw new PoisonRecord("envelope is incomplete");
        }
        try {
            return new Event<>(
                    id,
                    type,
                    topic,
                    record.key(),
                    Long.parseLong(text(record.headers(), SEQUENCE)),
                    Instant.parse(text(record.headers(), TIME)),
                    Trace.from(text(record.headers(), Trace.TRACEPARENT)),
                    record.value());
        } catch (NumberFormatException | DateTimeException e) {
            throw new PoisonRecord("envelope is malformed", e);
        }
    }

    static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    static String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}

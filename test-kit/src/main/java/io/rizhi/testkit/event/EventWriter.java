package io.rizhi.testkit.event;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Publishes events in CloudEvents binary mode, as a neighbour's relay would, and waits for the acknowledgement. */
public final class EventWriter implements AutoCloseable {
    private final KafkaProducer<String, byte[]> producer;
    private final String prefix;

    public EventWriter(String bootstrap, String prefix) {
        this.prefix = prefix;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap, "acks", "all", "max.block.ms", "20000"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Publishes one event whose id follows from key and sequence, so that sending it again is a true repeat. */
    public void publish(String topic, String type, String key, long sequence, String json) {
        publish(topic, type, key, sequence, Instant.parse("2026-11-24T08:00:00Z"), json);
    }

    /** The same with the time at which the fact happened. */
    public void publish(String topic, String type, String key, long sequence, Instant time, String json) {
        var record = new ProducerRecord<>(prefix + topic, key, json.getBytes(StandardCharsets.UTF_8));
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", key + ":" + sequence);
        header(record, "ce_source", "/test");
        header(record, "ce_type", type);
        header(record, "ce_time", time.toString());
        header(record, "ce_subject", key);
        header(record, "ce_sequence", Long.toString(sequence));
        header(record, "content-type", "application/json");
        send(record);
    }

    /** Publishes bytes without any header, for tests of poison records. */
    public void publishRaw(String topic, String key, byte[] value) {
        send(new ProducerRecord<>(prefix + topic, key, value));
    }

    private void send(ProducerRecord<String, byte[]> record) {
        try {
            var unused = producer.send(record).get(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("Not acknowledged: " + record.topic() + " " + record.key(), e);
        }
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        producer.close();
    }
}

package io.rizhi.testkit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Everything published on some topics since they exist, read again whenever a test asks. A topic that does not exist yet
 * is waited for. Not for use by several threads.
 */
public final class RecordedEvents implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final KafkaConsumer<String, byte[]> consumer;
    private final String prefix;
    private final List<String> topics;
    private final Set<TopicPartition> assigned = new HashSet<>();
    private final List<RecordedEvent> seen = new ArrayList<>();

    /** Reads {@code prefix + topic} for each topic from the beginning. */
    public RecordedEvents(String bootstrap, String prefix, String... topics) {
        this.prefix = prefix;
        this.topics = List.of(topics);
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrap,
                        "enable.auto.commit",
                        "false",
                        "allow.auto.create.topics",
                        "false"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    /** What has been read so far, after one more look. */
    public List<RecordedEvent> all() {
        read(Duration.ofMillis(200));
        return List.copyOf(seen);
    }

    /** Waits until {@code count} events of this type are there and returns them in the order of each key. */
    public List<RecordedEvent> await(String type, int count) {
        return await(count + " of " + type, event -> event.type().equals(type), count);
    }

    /** Waits for one event of this type with this key and returns the first. */
    public RecordedEvent awaitOne(String type, String key) {
        Predicate<RecordedEvent> wanted =
                event -> event.type().equals(type) && event.key().equals(key);
        return await("one " + type + " of " + key, wanted, 1).get(0);
    }

    private List<RecordedEvent> await(String wish, Predicate<RecordedEvent> wanted, int count) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var found = seen.stream().filter(wanted).toList();
            if (found.size() >= count) {
                return found;
            }
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Expected " + wish + " on " + topics + ", found "
                        + seen.stream()
                                .map(event -> event.type() + " " + event.key())
                                .toList());
            }
            read(Duration.ofMillis(100));
        }
    }

    private void read(Duration patience) {
        assign();
        if (!assigned.isEmpty()) {
            consumer.poll(patience).forEach(record -> seen.add(event(record)));
        }
    }

    private void assign() {
        var now = new HashSet<TopicPartition>();
        Map<String, List<PartitionInfo>> existing = consumer.listTopics();
        for (String topic : topics) {
            existing.getOrDefault(prefix + topic, List.of())
                    .forEach(each -> now.add(new TopicPartition(each.topic(), each.partition())));
        }
        if (!now.equals(assigned)) {
            consumer.assign(now);
            now.removeAll(assigned);
            consumer.seekToBeginning(now);
            assigned.addAll(now);
        }
    }

    private RecordedEvent event(ConsumerRecord<String, byte[]> record) {
        var headers = new TreeMap<String, String>();
        record.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return new RecordedEvent(
                record.topic().substring(prefix.length()), record.key(), headers, json(record.value()));
    }

    private static JsonNode json(byte[] value) {
        try {
            return JSON.readTree(value);
        } catch (JsonProcessingException e) {
            return new TextNode(new String(value, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        consumer.close(Duration.ofSeconds(1));
    }
}

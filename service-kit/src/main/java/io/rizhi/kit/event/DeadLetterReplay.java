package io.rizhi.kit.event;

import io.rizhi.kit.config.KafkaSettings;
import io.rizhi.kit.offload.Offload;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.kafka.core.ConsumerFactory;
import reactor.core.publisher.Mono;

/**
 * Hands the dead letters of this service to its listeners again, on command. Each letter goes to the group that put it aside and
 * to no other, so nobody else sees the event a second time. One that is refused again becomes a new letter; trouble with the
 * store ends the run before it, and the next run goes on there. How far it has come is committed under a group of its own.
 */
public final class DeadLetterReplay implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration LONGEST_RUN = Duration.ofMinutes(10);
    private static final int WAITING_COMMANDS = 4;

    private final ConsumerFactory<String, byte[]> consumers;
    private final ObjectProvider<Subscription> subscriptions;
    private final KafkaBridge bridge;
    private final TopicNames names;
    private final KafkaSettings settings;
    private final Offload offload = new Offload(1, WAITING_COMMANDS);

    DeadLetterReplay(
            ConsumerFactory<String, byte[]> consumers,
            ObjectProvider<Subscription> subscriptions,
            KafkaBridge bridge,
            TopicNames names,
            KafkaSettings settings) {
        this.consumers = consumers;
        this.subscriptions = subscriptions;
        this.bridge = bridge;
        this.names = names;
        this.settings = settings;
    }

    /**
     * What a run did.
     *
     * @param topic whose letters
     * @param handled letters that went through now
     * @param deadAgain letters that were refused once more and wait anew
     * @param ofOthers letters that another service put aside, left to it
     */
    public record Outcome(String topic, int handled, int deadAgain, int ofOthers) {}

    /** Topics this service listens to, without any prefix. */
    Set<String> topics() {
        return subscriptions.orderedStream().map(Subscription::topic).collect(Collectors.toUnmodifiableSet());
    }

    /** Letters by topic that no run of this service has looked at yet, those of other services included. */
    Mono<Map<String, Long>> waiting() {
        return offload.run(LONGEST_RUN, () -> {
            var waiting = new TreeMap<String, Long>();
            for (String topic : topics()) {
                try (var letters = consumerOf(topic)) {
                    waiting.put(topic, waiting(letters));
                }
            }
            return waiting;
        });
    }

    /** Hands over what is there when it begins; what is put aside meanwhile waits for the next run. */
    public Mono<Outcome> replay(String topic) {
        return offload.run(LONGEST_RUN, () -> {
            try (var letters = consumerOf(topic)) {
                return new Run(topic, letters).run();
            }
        });
    }

    private Consumer<String, byte[]> consumerOf(String topic) {
        var letters = consumers.createConsumer(names.group("dead-letters." + topic), "");
        letters.assign(partitions(letters, DeadLetters.topicFor(names.onBroker(topic))));
        return letters;
    }

    private static List<TopicPartition> partitions(Consumer<String, byte[]> letters, String topic) {
        List<PartitionInfo> known = letters.listTopics().getOrDefault(topic, List.of());
        return known.stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }

    private static long waiting(Consumer<String, byte[]> letters) {
        Collection<TopicPartition> partitions = letters.assignment();
        return letters.endOffsets(partitions).entrySet().stream()
                .mapToLong(end -> end.getValue() - letters.position(end.getKey()))
                .sum();
    }

    @Override
    public void close() {
        offload.close();
    }

    private final class Run {

        private final String topic;
        private final Consumer<String, byte[]> letters;
        private final Map<TopicPartition, Long> ends;
        private final Map<String, Subscription> own;
        private final Map<TopicPartition, OffsetAndMetadata> done = new HashMap<>();
        private int handled;
        private int deadAgain;
        private int ofOthers;

        Run(String topic, Consumer<String, byte[]> letters) {
            this.topic = topic;
            this.letters = letters;
            this.ends = letters.endOffsets(letters.assignment());
            this.own = subscriptions
                    .orderedStream()
                    .filter(subscription -> subscription.topic().equals(topic))
                    .collect(Collectors.toMap(subscription -> names.group(subscription.group()), Function.identity()));
        }

        Outcome run() {
            while (ends.entrySet().stream().anyMatch(end -> letters.position(end.getKey()) < end.getValue())) {
                try {
                    letters.poll(POLL).forEach(this::handle);
                } finally {
                    letters.commitSync(done);
                }
            }
            return new Outcome(topic, handled, deadAgain, ofOthers);
        }

        private void handle(ConsumerRecord<String, byte[]> letter) {
            var partition = new TopicPartition(letter.topic(), letter.partition());
            if (letter.offset() >= ends.getOrDefault(partition, 0L)) {
                return;
            }
            String group = EventHeaders.text(letter.headers(), DeadLetters.GROUP);
            var subscription = own.get(group);
            if (subscription == null) {
                ofOthers++;
            } else if (Boolean.TRUE.equals(KafkaBridge.await(
                    bridge.handleRecord(subscription, group, DeadLetters.original(letter)),
                    settings.handlingLimit()))) {
                handled++;
            } else {
                deadAgain++;
            }
            done.put(partition, new OffsetAndMetadata(letter.offset() + 1));
        }
    }
}

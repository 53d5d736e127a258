package io.rizhi.kit.projection;

import io.rizhi.kit.crash.CrashPoint;
import io.rizhi.kit.event.Containers;
import io.rizhi.kit.event.KafkaBridge;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.event.ListenerContainerIdleEvent;
import org.springframework.kafka.listener.BatchConsumerAwareMessageListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The consumers of one generation of a projection: from the stored position, partition by partition. */
final class GenerationRun {

    private static final Logger LOG = LoggerFactory.getLogger(GenerationRun.class);
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final long NOTE_EVERY_NANOS = 500_000_000L;
    private static final int PARTITIONS_AT_A_TIME = 4;

    private final Map<TopicPartition, Long> next = new ConcurrentHashMap<>();
    private final Map<String, Integer> partitions = new ConcurrentHashMap<>();
    private final Map<String, Long> notedAt = new ConcurrentHashMap<>();
    private final List<ConcurrentMessageListenerContainer<String, byte[]>> running = new ArrayList<>();
    private final Projection projection;
    private final GenerationName generation;
    private final PartitionFold.Store store;
    private final Containers containers;

    GenerationRun(Projection projection, int number, PartitionFold.Store store, Containers containers) {
        this.projection = projection;
        this.generation = new GenerationName(projection.name(), number);
        this.store = store;
        this.containers = containers;
    }

    GenerationName generation() {
        return generation;
    }

    /** Partitions of all topics, or 0 while this instance has not seen them all. */
    int knownPartitions() {
        return partitions.size() < projection.sources().size()
                ? 0
                : partitions.values().stream().mapToInt(Integer::intValue).sum();
    }

    void start() {
        for (ProjectionSource source : projection.sources()) {
            PartitionFold fold = new PartitionFold(projection, source, generation, store);
            String group = containers
                    .names()
                    .group(generation.projection() + "-g" + generation.number() + "-" + source.rows());
            var container = containers.forProjection(
                    source.topic(), group, listener(source, fold), new Assignment(), new LogCutHandler(this));
            container.setApplicationEventPublisher(event -> {
                if (event instanceof ListenerContainerIdleEvent idle) {
                    noteLag(idle.getConsumer());
                }
            });
            container.start();
            running.add(container);
        }
        LOG.info("projection {} generation {} runs", projection.name(), generation.number());
    }

    void stop() {
        running.forEach(ConcurrentMessageListenerContainer::stop);
        running.clear();
    }

    private BatchConsumerAwareMessageListener<String, byte[]> listener(ProjectionSource source, PartitionFold fold) {
        return (records, consumer) -> {
            Map<TopicPartition, List<ConsumerRecord<String, byte[]>>> byPartition = new HashMap<>();
            records.forEach(record -> byPartition
                    .computeIfAbsent(new TopicPartition(record.topic(), record.partition()), at -> new ArrayList<>())
                    .add(record));
            var unused = KafkaBridge.await(
                    Flux.fromIterable(byPartition.entrySet())
                            .flatMap(
                                    part -> applyPart(source, fold, part.getKey(), part.getValue()),
                                    PARTITIONS_AT_A_TIME)
                            .then(),
                    LIMIT);
            noteLag(consumer);
        };
    }

    private Mono<Long> applyPart(
            ProjectionSource source,
            PartitionFold fold,
            TopicPartition partition,
            List<ConsumerRecord<String, byte[]>> records) {
        List<Incoming> batch = records.stream()
                .map(record -> Incoming.of(source.topic(), record))
                .toList();
        long after = records.get(records.size() - 1).offset() + 1;
        return fold.apply(partition, batch, after).doOnNext(position -> {
            Long unused = next.put(partition, position);
        });
    }

    /** On the consumer's thread: asks the broker for the end of each own partition, twice a second at most. */
    private void noteLag(Consumer<?, ?> consumer) {
        String thread = Thread.currentThread().getName();
        long now = System.nanoTime();
        Long before = notedAt.get(thread);
        if (before != null && now - before < NOTE_EVERY_NANOS) {
            return;
        }
        notedAt.put(thread, now);
        try {
            Map<TopicPartition, Long> lags = new HashMap<>();
            consumer.endOffsets(consumer.assignment(), LOOK)
                    .forEach((partition, end) -> lags.put(partition, end - next.getOrDefault(partition, 0L)));
            var unused = KafkaBridge.await(store.positions().note(generation, lags), LOOK);
        } catch (KafkaException | IllegalStateException | com.mongodb.MongoException unreachable) {
            LOG.debug("lag of {} is not known now", generation, unreachable);
        }
    }

    /** The log is shorter than the position: go back to where both agree; rows drop what they have seen. */
    void goBack(Consumer<?, ?> consumer, TopicPartition partition, long offset) {
        LOG.error("log of {} was cut; {} goes back to {}", partition, generation, offset);
        var unused = KafkaBridge.await(store.positions().reset(generation, partition, offset), LIMIT);
        next.put(partition, offset);
        consumer.seek(partition, offset);
    }

    private final class Assignment implements ConsumerAwareRebalanceListener {

        @Override
        public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> assigned) {
            Map<TopicPartition, Long> beginnings = consumer.beginningOffsets(assigned);
            Map<TopicPartition, Long> ends = consumer.endOffsets(assigned);
            for (TopicPartition partition : assigned) {
                partitions.computeIfAbsent(
                        partition.topic(),
                        topic -> consumer.partitionsFor(topic).size());
                seek(consumer, partition, beginnings.getOrDefault(partition, 0L), ends.getOrDefault(partition, 0L));
            }
            CrashPoint.hit("afterSeek");
        }

        private void seek(Consumer<?, ?> consumer, TopicPartition partition, long beginning, long end) {
            Long stored = KafkaBridge.await(store.positions().readOrBegin(generation, partition, beginning), LIMIT);
            long position = stored == null ? beginning : stored;
            if (position > end) {
                goBack(consumer, partition, beginning);
                return;
            }
            if (position < beginning) {
                LOG.error(
                        "{} needs {} from {}, the log begins at {}: publish the history again",
                        generation,
                        partition,
                        position,
                        beginning);
            }
            next.put(partition, position);
            consumer.seek(partition, Math.max(position, beginning));
        }
    }
}

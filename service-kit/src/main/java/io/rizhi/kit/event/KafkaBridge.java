package io.rizhi.kit.event;

import io.micrometer.core.instrument.MeterRegistry;
import io.rizhi.kit.config.KafkaSettings;
import io.rizhi.kit.trace.Trace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * From Kafka's listener thread into reactive code and back (ADR-0003). It is the one class that may wait for a pipeline: the
 * wait is the back-pressure and keeps the order of a partition.
 */
public final class KafkaBridge implements SmartLifecycle, TopicNeeds {

    /** After indexes, topics and relay; before the web server. */
    public static final int PHASE = Integer.MIN_VALUE + 4000;

    private static final Logger LOG = LoggerFactory.getLogger(KafkaBridge.class);
    private static final int KEYS_AT_A_TIME = 16;

    private final ObjectProvider<Subscription> subscriptions;
    private final Containers containers;
    private final DeadLetters deadLetters;
    private final MeterRegistry meters;
    private final KafkaSettings settings;
    private final List<ConcurrentMessageListenerContainer<String, byte[]>> running = new ArrayList<>();

    KafkaBridge(
            ObjectProvider<Subscription> subscriptions,
            Containers containers,
            DeadLetters deadLetters,
            MeterRegistry meters,
            KafkaSettings settings) {
        this.subscriptions = subscriptions;
        this.containers = containers;
        this.deadLetters = deadLetters;
        this.meters = meters;
        this.settings = settings;
    }

    /** Waits for a pipeline on a thread of Kafka; nobody else waits. */
    public static <T> @Nullable T await(Mono<T> pipeline, Duration limit) {
        return pipeline.block(limit);
    }

    @Override
    public synchronized void start() {
        subscriptions.orderedStream().forEach(subscription -> {
            String group = containers.names().group(subscription.group());
            BatchMessageListener<String, byte[]> listener = records -> handle(subscription, group, records);
            var container = containers.forReactions(subscription.topic(), group, listener);
            container.start();
            running.add(container);
        });
    }

    private void handle(Subscription subscription, String group, List<ConsumerRecord<String, byte[]>> records) {
        Map<String, List<Indexed>> byKey = new LinkedHashMap<>();
        for (int index = 0; index < records.size(); index++) {
            ConsumerRecord<String, byte[]> record = records.get(index);
            byKey.computeIfAbsent(Objects.requireNonNullElse(record.key(), ""), key -> new ArrayList<>())
                    .add(new Indexed(index, record));
        }
        Failed first = await(
                Flux.fromIterable(byKey.values())
                        .flatMap(inOrder -> handleKey(subscription, group, inOrder), KEYS_AT_A_TIME)
                        .sort(Comparator.comparingInt(Failed::index))
                        .next()
                        .timeout(settings.handlingLimit())
                        .onErrorResume(failure -> Mono.just(new Failed(0, failure))),
                settings.handlingLimit().plusSeconds(5));
        if (first != null) {
            LOG.warn("{} tries record {} of {} again", group, first.index(), records.size(), first.failure());
            throw new BatchListenerFailedException("try again", first.failure(), first.index());
        }
    }

    /** One key in order; empty when all went well, else the record that has to come again. */
    private Mono<Failed> handleKey(Subscription subscription, String group, List<Indexed> inOrder) {
        return Flux.fromIterable(inOrder)
                .concatMap(indexed -> handleRecord(subscription, group, indexed.record())
                        .<Failed>flatMap(isHandled -> Mono.empty())
                        .onErrorResume(failure -> Mono.just(new Failed(indexed.index(), failure))))
                .next();
    }

    /** True when it was handled or means nothing here, false when it was put aside, an error when it has to come again. */
    Mono<Boolean> handleRecord(Subscription subscription, String group, ConsumerRecord<String, byte[]> record) {
        String type = EventHeaders.type(record);
        if (!type.isEmpty() && !subscription.handles(type)) {
            meters.counter("rizhi.events.skipped", "group", group, "type", type).increment();
            return Mono.just(true);
        }
        return Mono.defer(() -> {
                    Event<byte[]> event = EventHeaders.read(subscription.topic(), record);
                    return subscription.handle(event).contextWrite(context -> context.put(Trace.KEY, event.trace()));
                })
                .doOnSuccess(done -> meters.counter("rizhi.events.handled", "group", group, "type", type)
                        .increment())
                .thenReturn(true)
                .onErrorResume(
                        failure -> FailureKind.of(failure) == FailureKind.POISON,
                        failure -> deadLetters.add(record, group, failure).thenReturn(false));
    }

    @Override
    public Set<String> topics() {
        Set<String> topics = new TreeSet<>();
        subscriptions.orderedStream().forEach(subscription -> topics.add(subscription.topic()));
        return topics;
    }

    @Override
    public synchronized void stop() {
        running.forEach(ConcurrentMessageListenerContainer::stop);
        running.clear();
    }

    @Override
    public synchronized boolean isRunning() {
        return !running.isEmpty();
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private record Indexed(int index, ConsumerRecord<String, byte[]> record) {}

    private record Failed(int index, Throwable failure) {}
}

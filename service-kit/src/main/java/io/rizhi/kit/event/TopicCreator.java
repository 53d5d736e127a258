package io.rizhi.kit.event;

import io.rizhi.kit.config.KafkaSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.NewTopic;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaAdmin;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/** Makes the topics this service needs, each with its place for dead letters, before relay and consumers start. */
final class TopicCreator implements SmartLifecycle {

    /** After indexes, before relay and consumers. */
    public static final int PHASE = Integer.MIN_VALUE + 2000;

    private static final Logger LOG = LoggerFactory.getLogger(TopicCreator.class);
    private static final long WAIT_SECONDS = 20;

    private final KafkaAdmin admin;
    private final KafkaSettings settings;
    private final TopicNames names;
    private final ObjectProvider<TopicNeeds> needs;
    private volatile @Nullable CompletableFuture<?> pending;
    private volatile boolean running;

    TopicCreator(KafkaAdmin admin, KafkaSettings settings, TopicNames names, ObjectProvider<TopicNeeds> needs) {
        this.admin = admin;
        this.settings = settings;
        this.names = names;
        this.needs = needs;
    }

    @Override
    public void start() {
        running = true;
        var made = Mono.fromRunnable(this::create)
                .subscribeOn(Schedulers.boundedElastic())
                .retryWhen(Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(500)).maxBackoff(Duration.ofSeconds(10)))
                .toFuture();
        pending = made;
        try {
            made.get(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("Kafka cannot be reached yet; topics are made as soon as it can");
        }
    }

    private void create() {
        Set<String> topics = new TreeSet<>();
        needs.orderedStream().forEach(need -> topics.addAll(need.topics()));
        List<NewTopic> wanted = new ArrayList<>();
        for (String topic : topics) {
            String name = names.onBroker(topic);
            wanted.add(new NewTopic(name, settings.partitions(), settings.replication()));
            wanted.add(new NewTopic(DeadLetters.topicFor(name), settings.partitions(), settings.replication()));
        }
        if (!wanted.isEmpty()) {
            admin.createOrModifyTopics(wanted.toArray(NewTopic[]::new));
            LOG.info("{} topics are in place", wanted.size());
        }
    }

    @Override
    public void stop() {
        CompletableFuture<?> unfinished = pending;
        if (unfinished != null) {
            boolean unused = unfinished.cancel(true);
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}

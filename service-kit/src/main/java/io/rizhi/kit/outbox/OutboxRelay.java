package io.rizhi.kit.outbox;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import io.rizhi.kit.config.OutboxSettings;
import io.rizhi.kit.crash.CrashPoint;
import io.rizhi.kit.event.EventHeaders;
import io.rizhi.kit.event.TopicNames;
import io.rizhi.kit.event.TopicNeeds;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.kit.mongo.IndexSource;
import io.rizhi.kit.offload.Background;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.util.retry.Retry;

/**
 * Sends pending events: of one aggregate lowest sequence first, the next only after the broker acknowledged the one before;
 * aggregates in parallel. It tries for as long as the broker is away. It may repeat an event and never leaves a gap.
 */
public final class OutboxRelay implements TopicNeeds, IndexSource {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int MOST_LANES = 10_000;

    private final ConcurrentHashMap<String, Lane> lanes = new ConcurrentHashMap<>();
    private final List<AggregateCollection> sources = new CopyOnWriteArrayList<>();
    private final AtomicLong queued = new AtomicLong();
    private final AtomicLong leftToSweep = new AtomicLong();
    private final KafkaTemplate<String, byte[]> kafka;
    private final Scheduler sender;
    private final TopicNames names;
    private final OutboxSettings settings;
    private final Acknowledged acknowledged;
    private volatile Background background = new Background();
    private volatile boolean open = true;

    OutboxRelay(
            KafkaTemplate<String, byte[]> kafka,
            Scheduler sender,
            TopicNames names,
            OutboxSettings settings,
            Clock clock) {
        this.kafka = kafka;
        this.sender = sender;
        this.names = names;
        this.settings = settings;
        this.acknowledged = new Acknowledged(clock, settings.delayedPrune());
    }

    void watch(AggregateCollection source) {
        sources.add(source);
    }

    List<AggregateCollection> sources() {
        return sources;
    }

    Acknowledged acknowledged() {
        return acknowledged;
    }

    /** Fast path: queues what is pending in a document that has just been written. */
    void offer(AggregateCollection source, Document aggregate) {
        if (!open || queue(source, aggregate)) {
            return;
        }
        leftToSweep.addAndGet(OutboxEntry.of(aggregate).size());
    }

    /** Queues the pending entries; false when there is no room. */
    boolean queue(AggregateCollection source, Document aggregate) {
        List<OutboxEntry> pending = OutboxEntry.of(aggregate).stream()
                .filter(entry -> !acknowledged.contains(entry.id()))
                .toList();
        if (pending.isEmpty()) {
            return true;
        }
        String key = String.valueOf(aggregate.get("_id"));
        String lane = source.documents().name() + "/" + key;
        if (lanes.size() >= MOST_LANES && !lanes.containsKey(lane)) {
            return false;
        }
        lanes.compute(lane, (name, active) -> {
            Lane now = active == null ? new Lane(source, key) : active;
            pending.forEach(entry -> queued.addAndGet(now.add(entry) ? 1 : 0));
            if (active == null && !now.isEmpty()) {
                start(name, now);
            }
            return now.isEmpty() ? null : now;
        });
        return true;
    }

    /** True when so much waits that writes with events must be refused. */
    boolean isFull() {
        return backlog() >= settings.backlogLimit();
    }

    long backlog() {
        return Math.max(0, queued.get() + leftToSweep.get());
    }

    /** The sweep has looked at everything: what it left is in the lanes. */
    void swept() {
        leftToSweep.set(0);
    }

    boolean isIdle() {
        return lanes.isEmpty();
    }

    void open() {
        if (!open) {
            background = new Background();
            open = true;
        }
    }

    /** What was queued stays in its documents; whoever sweeps next sends it. */
    void close() {
        open = false;
        lanes.clear();
        queued.set(0);
        background.close();
    }

    @Override
    public Set<String> topics() {
        return sources.stream().map(AggregateCollection::topic).collect(Collectors.toSet());
    }

    @Override
    public List<IndexDeclarations> indexes() {
        return sources.stream()
                .map(source -> pendingIndex(source.documents().name()))
                .toList();
    }

    /** What the sweep needs; documents with nothing pending are not in it. */
    private static IndexDeclarations pendingIndex(String collection) {
        return IndexDeclarations.on(collection)
                .partial(Indexes.ascending("outbox.time"), Filters.exists("outbox.time"));
    }

    private void start(String name, Lane lane) {
        background.start(
                "relay of " + name,
                sendLowest(lane).repeat(() -> open && !isDone(name)).then().subscribeOn(sender));
    }

    /** Removes an empty lane; a later offer opens a new one. */
    private boolean isDone(String name) {
        return lanes.computeIfPresent(name, (same, active) -> active.isEmpty() ? null : active) == null;
    }

    private Mono<Void> sendLowest(Lane lane) {
        return Mono.defer(() -> {
            OutboxEntry entry = lane.lowest();
            return entry == null ? Mono.empty() : send(lane, entry);
        });
    }

    private Mono<Void> send(Lane lane, OutboxEntry entry) {
        AggregateCollection source = lane.source();
        return sendAgain(source.topic(), lane.key(), entry).doOnSuccess(result -> {
            lane.sent(entry);
            queued.decrementAndGet();
            CrashPoint.hit("afterAckBeforePrune");
            acknowledged.add(source, lane.key(), entry);
        });
    }

    /** Sends one entry, trying until the broker has it; order is the caller's business. */
    Mono<Void> sendAgain(String topic, String key, OutboxEntry entry) {
        String onBroker = names.onBroker(topic);
        return Mono.defer(() -> {
                    CrashPoint.hit("beforeSend");
                    var sent = kafka.send(
                            EventHeaders.record(onBroker, "/rizhi/" + names.service(), entry.toEvent(topic, key)));
                    CrashPoint.hit("afterSendBeforeAck");
                    return Mono.fromFuture(sent);
                })
                .subscribeOn(sender)
                .retryWhen(untilItWorks(onBroker))
                .then();
    }

    private Retry untilItWorks(String topic) {
        return Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(200))
                .maxBackoff(Duration.ofSeconds(5))
                .filter(failure -> open)
                .doBeforeRetry(signal -> LOG.warn("sending to {} failed, trying again", topic, signal.failure()));
    }
}

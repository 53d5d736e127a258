package io.rizhi.kit.outbox;

import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.micrometer.core.instrument.MeterRegistry;
import io.rizhi.kit.config.OutboxSettings;
import io.rizhi.kit.crash.CrashPoint;
import io.rizhi.kit.mongo.Leases;
import io.rizhi.kit.offload.Background;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Slow path of the relay: at start and every few seconds one instance, by a lease, looks for entries that nobody sent. It
 * also prunes, and measures how long the oldest unsent entry waits.
 */
final class OutboxSweep implements SmartLifecycle {

    /** After indexes and topics, before consumers. */
    static final int PHASE = Integer.MIN_VALUE + 3000;

    private static final Logger LOG = LoggerFactory.getLogger(OutboxSweep.class);
    private static final String LEASE = "outbox-sweep";
    private static final Duration LEASE_LIFE = Duration.ofSeconds(4);
    private static final Duration RENEWAL = Duration.ofSeconds(1);
    private static final Duration PRUNE_EVERY = Duration.ofMillis(250);
    private static final int BATCH = 200;

    private final AtomicReference<Instant> oldest = new AtomicReference<>(Instant.MAX);
    private final OutboxRelay relay;
    private final Pruner pruner;
    private final Leases leases;
    private final OutboxSettings settings;
    private final Clock clock;
    private volatile boolean holdsLease;
    private volatile Background work = new Background();
    private volatile boolean running;

    OutboxSweep(OutboxRelay relay, Pruner pruner, Leases leases, OutboxSettings settings, Clock clock) {
        this.relay = relay;
        this.pruner = pruner;
        this.leases = leases;
        this.settings = settings;
        this.clock = clock;
    }

    void measure(MeterRegistry meters) {
        meters.gauge("rizhi.outbox.backlog", relay, OutboxRelay::backlog);
        meters.gauge(
                "rizhi.outbox.oldest.age.seconds",
                this,
                sweep -> sweep.oldestAge().toSeconds());
    }

    /** How long the oldest unsent entry waits, as of the last sweep of this instance. */
    Duration oldestAge() {
        Instant since = oldest.get();
        return since == null || since.equals(Instant.MAX) ? Duration.ZERO : Duration.between(since, clock.instant());
    }

    @Override
    public void start() {
        running = true;
        relay.open();
        work = new Background();
        Scheduler timer = Schedulers.parallel();
        work.start("outbox lease", every(RENEWAL, timer, this::renew));
        work.start("outbox sweep", every(settings.sweepEvery(), timer, this::sweepIfHolder));
        work.start("outbox prune", every(PRUNE_EVERY, timer, pruner::prune));
    }

    private static Mono<Void> every(Duration pause, Scheduler timer, Supplier<Mono<Void>> job) {
        return Mono.defer(job)
                .onErrorResume(failure -> {
                    LOG.warn("the outbox could not be looked after; next try in {}", pause, failure);
                    return Mono.empty();
                })
                .repeatWhen(done -> done.delayElements(pause, timer))
                .subscribeOn(timer)
                .then();
    }

    private Mono<Void> renew() {
        return leases.take(LEASE, LEASE_LIFE).hasElement().onErrorReturn(false).flatMap(held -> {
            boolean isNew = held && !holdsLease;
            holdsLease = held;
            return isNew ? sweepIfHolder() : Mono.empty();
        });
    }

    private Mono<Void> sweepIfHolder() {
        if (!holdsLease) {
            return Mono.empty();
        }
        CrashPoint.hit("sweepAfterLease");
        return sweep();
    }

    /** Offers every entry older than the limit to the relay. */
    Mono<Void> sweep() {
        return Mono.defer(() -> {
            AtomicReference<Instant> first = new AtomicReference<>(Instant.MAX);
            Date before = Date.from(clock.instant().minus(settings.sweepAfter()));
            return Flux.fromIterable(List.copyOf(relay.sources()))
                    .concatMap(source -> sweep(source, before, first))
                    .all(complete -> complete)
                    .doOnNext(complete -> {
                        oldest.set(first.get());
                        if (complete) {
                            relay.swept();
                        }
                    })
                    .then();
        });
    }

    /** True when all was offered; false when the relay had no room and the rest must wait. */
    private Mono<Boolean> sweep(AggregateCollection source, Date before, AtomicReference<Instant> first) {
        return Flux.from(source.documents()
                        .raw()
                        .find(lt("outbox.time", before))
                        .sort(Sorts.ascending("outbox.time"))
                        .projection(Projections.include("outbox"))
                        .batchSize(BATCH))
                .map(document -> offer(source, document, first))
                .takeUntil(hadRoom -> !hadRoom)
                .all(hadRoom -> hadRoom);
    }

    private boolean offer(AggregateCollection source, Document document, AtomicReference<Instant> first) {
        OutboxEntry.of(document).stream()
                .filter(entry -> !relay.acknowledged().contains(entry.id()))
                .forEach(entry -> first.accumulateAndGet(entry.time(), (a, b) -> a.isBefore(b) ? a : b));
        return relay.queue(source, document);
    }

    @Override
    public void stop() {
        running = false;
        relay.close();
        work.close();
        new Background().start("release of the outbox lease", leases.release(LEASE));
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

package io.rizhi.study.plan.publishing;

import io.rizhi.kit.event.KafkaBridge;
import io.rizhi.kit.mongo.Leases;
import io.rizhi.kit.offload.Background;
import io.rizhi.study.plan.draft.Plans;
import io.rizhi.study.plan.draft.StoredPlan;
import io.rizhi.study.plan.publication.Publications;
import java.time.Duration;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

/**
 * Makes the records of new publications and tells those of closed plans, one instance at a time. It works when it is woken
 * and looks every few seconds besides, so what a crash left is taken up again.
 */
final class PublishingLifecycle implements SmartLifecycle, PublishingWork {

    private static final Logger LOG = LoggerFactory.getLogger(PublishingLifecycle.class);
    private static final String LEASE = "publishing";
    private static final Duration LEASE_LIFE = Duration.ofSeconds(60);
    private static final Duration RENEWAL = Duration.ofSeconds(15);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Sinks.Many<Boolean> alarm = Sinks.many().multicast().onBackpressureBuffer(1, false);
    private final Plans plans;
    private final Publications publications;
    private final EnrolAudience enrol;
    private final RecordRoll roll;
    private final Leases leases;
    private Background background = new Background();
    private volatile boolean running;

    PublishingLifecycle(Plans plans, Publications publications, EnrolAudience enrol, RecordRoll roll, Leases leases) {
        this.plans = plans;
        this.publications = publications;
        this.enrol = enrol;
        this.roll = roll;
        this.leases = leases;
    }

    @Override
    public void wake() {
        Sinks.EmitResult ignoredWhenAwake = alarm.tryEmitNext(true);
        LOG.trace("woken: {}", ignoredWhenAwake);
    }

    @Override
    public void start() {
        running = true;
        background = new Background();
        Flux<Boolean> ticks = Flux.interval(Duration.ZERO, PAUSE, Schedulers.parallel())
                .onBackpressureDrop()
                .map(tick -> true);
        background.start(
                "publishing",
                Flux.merge(ticks, alarm.asFlux())
                        .onBackpressureLatest()
                        .concatMap(tick -> workIfHolder(), 1)
                        .then());
    }

    private Mono<Void> workIfHolder() {
        return leases.take(LEASE, LEASE_LIFE)
                .flatMap(fence -> work().takeUntilOther(lost()))
                .onErrorResume(failure -> {
                    LOG.warn("publishing stopped half-way; next try in {}", PAUSE, failure);
                    return Mono.empty();
                });
    }

    /** Renews the lease while there is work; ends when another instance has taken it over. */
    private Mono<Boolean> lost() {
        return Flux.interval(RENEWAL, Schedulers.parallel())
                .concatMap(tick -> leases.take(LEASE, LEASE_LIFE).hasElement())
                .filter(isHeld -> !isHeld)
                .next();
    }

    private Mono<Void> work() {
        return publications
                .incomplete()
                .concatMap(enrol::enrol)
                .thenMany(plans.closing().concatMap(this::spreadClosure))
                .then();
    }

    private Mono<Void> spreadClosure(StoredPlan stored) {
        var closedOn = Objects.requireNonNull(stored.plan().closedOn());
        return roll.close(stored.plan().id(), closedOn)
                .then(plans.closureSpread(stored.plan().id()));
    }

    @Override
    public void stop() {
        running = false;
        background.close();
        new Background().start("release of the publishing lease", leases.release(LEASE));
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return KafkaBridge.PHASE;
    }
}

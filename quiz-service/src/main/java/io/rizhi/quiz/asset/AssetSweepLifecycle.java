package io.rizhi.quiz.asset;

import io.rizhi.kit.mongo.Leases;
import io.rizhi.kit.offload.Background;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Sweeps pictures now and then on the one instance that holds the lease. */
final class AssetSweepLifecycle implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(AssetSweepLifecycle.class);
    private static final String LEASE = "asset-sweep";
    private static final Duration LEASE_LIFE = Duration.ofMinutes(2);

    private final Background work = new Background();
    private final SweepAssets sweep;
    private final Leases leases;
    private final Duration pause;
    private volatile boolean running;

    AssetSweepLifecycle(SweepAssets sweep, Leases leases, Duration pause) {
        this.sweep = sweep;
        this.leases = leases;
        this.pause = pause;
    }

    @Override
    public void start() {
        running = true;
        work.start(
                "picture sweep",
                Mono.defer(this::sweepIfHolder)
                        .onErrorResume(failure -> {
                            LOG.warn("pictures could not be swept; next try in {}", pause, failure);
                            return Mono.empty();
                        })
                        .delaySubscription(pause, Schedulers.parallel())
                        .repeat()
                        .subscribeOn(Schedulers.parallel())
                        .then());
    }

    private Mono<Long> sweepIfHolder() {
        return leases.take(LEASE, LEASE_LIFE).flatMap(fence -> sweep.sweep());
    }

    @Override
    public void stop() {
        running = false;
        work.close();
        new Background().start("release of the picture lease", leases.release(LEASE));
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

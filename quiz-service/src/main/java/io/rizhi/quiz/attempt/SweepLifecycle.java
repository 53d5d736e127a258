package io.rizhi.quiz.attempt;

import io.rizhi.kit.mongo.Leases;
import io.rizhi.kit.offload.Background;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Sweeps every few seconds on the one instance that holds the lease. */
final class SweepLifecycle implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(SweepLifecycle.class);
    private static final String LEASE = "attempt-sweep";
    private static final Duration LEASE_LIFE = Duration.ofSeconds(30);

    private final Background work = new Background();
    private final SweepAttempts sweep;
    private final Leases leases;
    private final Duration pause;
    private volatile boolean running;

    SweepLifecycle(SweepAttempts sweep, Leases leases, Duration pause) {
        this.sweep = sweep;
        this.leases = leases;
        this.pause = pause;
    }

    @Override
    public void start() {
        running = true;
        work.start(
                "attempt sweep",
                Mono.defer(this::sweepIfHolder)
                        .onErrorResume(failure -> {
                            LOG.warn("attempts could not be swept; next try in {}", pause, failure);
                            return Mono.empty();
                        })
                        .repeatWhen(done -> done.delayElements(pause, Schedulers.parallel()))
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
        new Background().start("release of the attempt lease", leases.release(LEASE));
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

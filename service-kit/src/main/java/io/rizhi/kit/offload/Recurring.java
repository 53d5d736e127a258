package io.rizhi.kit.offload;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Work that comes round again while the service runs: one round at a time, the next a pause later at the earliest. A
 * failed round is logged and the next one is tried as usual. Instances do not know of each other; the work itself claims
 * what it does.
 */
public final class Recurring implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Recurring.class);

    private final String what;
    private final Duration pause;
    private final Supplier<Mono<?>> round;
    private final Mono<Void> atEnd;
    private @Nullable Background running;

    public Recurring(String what, Duration pause, Supplier<Mono<?>> round) {
        this(what, pause, round, Mono.empty());
    }

    /**
     * As above.
     *
     * @param atEnd done once when the service stops; nobody waits for it
     */
    public Recurring(String what, Duration pause, Supplier<Mono<?>> round, Mono<Void> atEnd) {
        this.what = what;
        this.pause = pause;
        this.round = round;
        this.atEnd = atEnd;
    }

    @Override
    public synchronized void start() {
        Background background = new Background();
        background.start(
                what,
                Flux.interval(pause)
                        .onBackpressureDrop()
                        .concatMap(tick -> Mono.defer(round).then().onErrorResume(this::nextTime), 1)
                        .then());
        running = background;
    }

    private Mono<Void> nextTime(Throwable failure) {
        LOG.warn("{}: this round failed, the next one follows: {}", what, failure.toString());
        return Mono.empty();
    }

    @Override
    public synchronized void stop() {
        if (running != null) {
            running.close();
            running = null;
            new Background().start("end of " + what, atEnd);
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return running != null;
    }
}

package io.rizhi.kit.offload;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.problem.ProblemException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Blocking or long work away from the event loop: few threads, a short queue, a deadline for each piece. */
public final class Offload implements AutoCloseable {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final Scheduler scheduler;

    /**
     * @param threads pieces at work at the same time
     * @param waiting pieces that may wait; one more is refused with 503
     */
    public Offload(int threads, int waiting) {
        this.scheduler = Schedulers.newBoundedElastic(threads, waiting, "offload", 60, true);
    }

    /** Runs the work; after the deadline its thread is interrupted and the caller gets a timeout. */
    public <T> Mono<T> run(Duration deadline, Callable<T> work) {
        return Mono.fromCallable(work)
                .subscribeOn(scheduler)
                .timeout(deadline)
                .onErrorMap(RejectedExecutionException.class, Offload::busy);
    }

    /** As {@link #run}, and refuses input above a size before any work starts. */
    public <T> Mono<T> run(Duration deadline, long size, long maxSize, Callable<T> work) {
        return size > maxSize ? Mono.error(() -> KitProblems.REQUEST_TOO_LARGE.exception()) : run(deadline, work);
    }

    /**
     * What follows works through the stream away from the event loop.
     *
     * @param ahead pieces that are asked for while those before them are worked through
     */
    public <T> Flux<T> stream(Flux<T> pieces, int ahead) {
        return pieces.publishOn(scheduler, ahead).onErrorMap(RejectedExecutionException.class, Offload::busy);
    }

    private static ProblemException busy(Throwable full) {
        return KitProblems.BUSY.retryAfter(SOON).causedBy(full);
    }

    @Override
    public void close() {
        scheduler.dispose();
    }
}

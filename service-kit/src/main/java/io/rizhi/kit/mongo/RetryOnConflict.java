package io.rizhi.kit.mongo;

import io.rizhi.kit.problem.KitProblems;
import java.time.Duration;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Read, decide, write; and again when somebody else was faster: three times in all, then 409. */
public final class RetryOnConflict {

    private static final int REPEATS = 2;
    private static final Duration PAUSE = Duration.ofMillis(8);

    private RetryOnConflict() {}

    /** Runs the whole of it; the supplier must read afresh each time. */
    public static <T> Mono<T> of(Supplier<Mono<T>> readDecideWrite) {
        return Mono.defer(readDecideWrite)
                .retryWhen(Retry.backoff(REPEATS, PAUSE)
                        .jitter(0.9)
                        .filter(LostUpdate.class::isInstance)
                        .onRetryExhaustedThrow((spec, signal) ->
                                KitProblems.STALE_VERSION.exception().causedBy(signal.failure())));
    }
}

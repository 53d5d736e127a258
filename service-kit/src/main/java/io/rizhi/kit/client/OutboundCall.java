package io.rizhi.kit.client;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.reactor.bulkhead.operator.BulkheadOperator;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import io.rizhi.kit.problem.KitProblems;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * The fixed order round a call to somebody else, innermost first: bulkhead, time limit of one try, breaker, retry, time
 * limit of all tries. The fallback stands in the client, in words.
 */
public final class OutboundCall {

    private static final Duration PAUSE = Duration.ofMillis(50);

    private static final Duration SOON = Duration.ofSeconds(2);

    private final CallLimits limits;
    private final CircuitBreaker breaker;
    private final @Nullable Bulkhead bulkhead;

    OutboundCall(CallLimits limits, CircuitBreaker breaker, @Nullable Bulkhead bulkhead) {
        this.limits = limits;
        this.breaker = breaker;
        this.bulkhead = bulkhead;
    }

    /** Runs the call; the supplier is asked again for a second try. */
    public <T> Mono<T> run(Supplier<Mono<T>> call) {
        Mono<T> once = Mono.defer(call);
        if (bulkhead != null) {
            once = once.transformDeferred(BulkheadOperator.of(bulkhead));
        }
        Mono<T> attempt = once.timeout(limits.attempt()).transformDeferred(CircuitBreakerOperator.of(breaker));
        Mono<T> tries = limits.isRepeatable() ? attempt.retryWhen(onceMore()) : attempt;
        return tries.timeout(limits.total()).onErrorMap(RemoteProblem.class, OutboundCall::faultOfTheOtherSide);
    }

    /** A client translates the refusals it knows; a fault over there is never a bug over here. */
    private static Throwable faultOfTheOtherSide(RemoteProblem remote) {
        if (remote.status() < 500) {
            return remote;
        }
        return remote.status() == 503
                ? KitProblems.BUSY.retryAfter(SOON).causedBy(remote)
                : KitProblems.BAD_UPSTREAM.exception().causedBy(remote);
    }

    private static Retry onceMore() {
        return Retry.backoff(1, PAUSE)
                .jitter(0.9)
                .filter(OutboundCall::mayHelp)
                .onRetryExhaustedThrow((spec, signal) -> signal.failure());
    }

    private static boolean mayHelp(Throwable failure) {
        return !(failure instanceof CallNotPermittedException
                || failure instanceof BulkheadFullException
                || (failure instanceof RemoteProblem remote && remote.status() < 500));
    }
}

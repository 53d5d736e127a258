package io.rizhi.gateway.platform;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.rizhi.kit.client.RemoteProblem;
import io.rizhi.kit.problem.ProblemException;
import java.time.Duration;

/**
 * Circuit breakers of the gateway, by name in the metrics. A refusal of the caller's own making (any 4xx) is never a fault of
 * the service behind.
 */
public final class Breakers {

    /** How long an open breaker refuses before it lets a few calls try. */
    public static final Duration OPEN_FOR = Duration.ofSeconds(5);

    private static final int WINDOW = 50;
    private static final int LEAST_CALLS = 20;
    private static final int FAILED_PERCENT = 50;
    private static final int SLOW_PERCENT = 80;
    private static final int TRIAL_CALLS = 5;
    private static final int SERVER_FAULTS = 500;

    private final CircuitBreakerRegistry registry;

    public Breakers(CircuitBreakerRegistry registry) {
        this.registry = registry;
    }

    /**
     * The breaker of one route or called part.
     *
     * @param slowAfter a call that takes longer counts as slow
     */
    public CircuitBreaker named(String name, Duration slowAfter) {
        return registry.circuitBreaker(
                name,
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(WINDOW)
                        .minimumNumberOfCalls(LEAST_CALLS)
                        .failureRateThreshold(FAILED_PERCENT)
                        .slowCallRateThreshold(SLOW_PERCENT)
                        .slowCallDurationThreshold(slowAfter)
                        .waitDurationInOpenState(OPEN_FOR)
                        .permittedNumberOfCallsInHalfOpenState(TRIAL_CALLS)
                        .ignoreException(Breakers::isOfTheCaller)
                        .build());
    }

    private static boolean isOfTheCaller(Throwable failure) {
        if (failure instanceof RemoteProblem remote) {
            return remote.status() < SERVER_FAULTS;
        }
        return failure instanceof ProblemException problem && problem.problem().status() < SERVER_FAULTS;
    }
}

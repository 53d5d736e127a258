package io.rizhi.kit.client;

import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.rizhi.kit.problem.ProblemException;
import java.time.Duration;

/** Makes one {@link OutboundCall} per called part of a service; breakers and bulkheads show in the metrics by name. */
public final class OutboundCalls {

    private static final CircuitBreakerConfig BREAKER = CircuitBreakerConfig.custom()
            .slidingWindowSize(50)
            .minimumNumberOfCalls(20)
            .failureRateThreshold(50)
            .slowCallRateThreshold(80)
            .slowCallDurationThreshold(Duration.ofSeconds(1))
            .waitDurationInOpenState(Duration.ofSeconds(5))
            .permittedNumberOfCallsInHalfOpenState(5)
            .ignoreException(OutboundCalls::isNotAFaultOfTheOtherSide)
            .build();

    private final CircuitBreakerRegistry breakers;
    private final BulkheadRegistry bulkheads;

    public OutboundCalls(CircuitBreakerRegistry breakers, BulkheadRegistry bulkheads) {
        this.breakers = breakers;
        this.bulkheads = bulkheads;
    }

    /** The operators for one called part; {@code name} is unique in the service. */
    public OutboundCall named(String name, CallLimits limits) {
        var breaker = breakers.circuitBreaker(name, BREAKER);
        if (limits.maxConcurrent() == 0) {
            return new OutboundCall(limits, breaker, null);
        }
        BulkheadConfig config = BulkheadConfig.custom()
                .maxConcurrentCalls(limits.maxConcurrent())
                .maxWaitDuration(Duration.ZERO)
                .build();
        return new OutboundCall(limits, breaker, bulkheads.bulkhead(name, config));
    }

    private static boolean isNotAFaultOfTheOtherSide(Throwable failure) {
        return failure instanceof BulkheadFullException
                || (failure instanceof RemoteProblem remote && remote.status() < 500)
                || (failure instanceof ProblemException problem
                        && problem.problem().status() < 500);
    }
}

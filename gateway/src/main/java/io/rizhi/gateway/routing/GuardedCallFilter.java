package io.rizhi.gateway.routing;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import io.netty.handler.timeout.ReadTimeoutException;
import io.rizhi.gateway.platform.Breakers;
import io.rizhi.gateway.routing.model.RoutePlan;
import io.rizhi.gateway.session.CurrentSession;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.problem.ProblemException;
import java.net.SocketException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.NettyWriteResponseFilter;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.PrematureCloseException;
import reactor.util.retry.Retry;

/**
 * The call to a service up to the first byte of its answer. Innermost first: the call, its time limit, the route's breaker, one
 * more try of a GET that found no connection.
 *
 * <p>Fallback, for every method alike: 503 while the breaker is open or nobody answers, 502 for a broken answer, 504 after the
 * time limit, each with the time after which to try again. A service's own problem passes untouched.
 */
final class GuardedCallFilter implements GatewayFilter, Ordered {

    /** Inside the filter that writes the answer, so that limits end where the answer begins. */
    private static final int ORDER = NettyWriteResponseFilter.WRITE_RESPONSE_FILTER_ORDER + 1;

    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Duration SOON = Duration.ofSeconds(2);

    /** Without it each call would describe its whole pipeline for a message that nobody reads. */
    private static final Mono<Void> LATE = Mono.error(() -> new TimeoutException("no answer within the time limit"));

    private final Map<String, CircuitBreaker> byRoute = new ConcurrentHashMap<>();
    private final InternalTokens tokens;
    private final Breakers breakers;

    GuardedCallFilter(InternalTokens tokens, Breakers breakers) {
        this.tokens = tokens;
        this.breakers = breakers;
    }

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        RoutePlan plan = RoutePlans.of(exchange);
        return tokens.of(CurrentSession.require(exchange), plan.owner())
                .doOnNext(token -> OutgoingHeaders.putToken(exchange, token))
                .then(Mono.defer(() -> plan.isStream() ? chain.filter(exchange) : limited(exchange, chain, plan)))
                .onErrorMap(GuardedCallFilter::asProblem);
    }

    private Mono<Void> limited(ServerWebExchange exchange, GatewayFilterChain chain, RoutePlan plan) {
        CircuitBreaker breaker =
                byRoute.computeIfAbsent(plan.id(), route -> breakers.named("route-" + route, slowAfter(plan)));
        Mono<Void> call = Mono.defer(() -> chain.filter(exchange))
                .then(Mono.defer(() -> countFault(exchange)))
                .timeout(plan.timeLimit(), LATE)
                .onErrorMap(failure -> ofTheCaller(exchange, failure))
                .transformDeferred(CircuitBreakerOperator.of(breaker));
        Mono<Void> tries =
                exchange.getRequest().getMethod() == HttpMethod.GET ? call.retryWhen(onceMore(exchange)) : call;
        return tries.onErrorResume(FaultAnswered.class, answered -> Mono.empty());
    }

    /** Imports, exports and publications take their time; only near their limit is that a sign of trouble. */
    private static Duration slowAfter(RoutePlan plan) {
        return plan.timeLimit().compareTo(Duration.ofSeconds(5)) > 0
                ? plan.timeLimit().multipliedBy(4).dividedBy(5)
                : Duration.ofSeconds(1);
    }

    /** An answer of 500 and above is a fault for the breaker, and still the answer. */
    private static Mono<Void> countFault(ServerWebExchange exchange) {
        @Nullable HttpStatusCode status = exchange.getResponse().getStatusCode();
        return status != null && status.is5xxServerError() ? Mono.error(new FaultAnswered()) : Mono.empty();
    }

    /** A body that is too long, or a browser that went away while sending it, says nothing about the service. */
    private static Throwable ofTheCaller(ServerWebExchange exchange, Throwable failure) {
        if (!CountedRequest.hasFailed(exchange)) {
            return failure;
        }
        @Nullable ProblemException problem = failureOf(failure, ProblemException.class);
        return problem == null ? KitProblems.UNREADABLE_REQUEST.exception().causedBy(failure) : problem;
    }

    private static Retry onceMore(ServerWebExchange exchange) {
        return Retry.backoff(1, PAUSE)
                .jitter(0.5)
                .filter(GuardedCallFilter::isWithoutConnection)
                .doBeforeRetry(signal -> startOver(exchange))
                .onRetryExhaustedThrow((spec, signal) -> signal.failure());
    }

    private static void startOver(ServerWebExchange exchange) {
        ServerWebExchangeUtils.reset(exchange);
        ServerWebExchangeUtils.removeAlreadyRouted(exchange);
    }

    private static boolean isWithoutConnection(Throwable failure) {
        return failureOf(failure, SocketException.class) != null
                || failureOf(failure, PrematureCloseException.class) != null;
    }

    private static Throwable asProblem(Throwable failure) {
        @Nullable ProblemException problem = failureOf(failure, ProblemException.class);
        if (problem != null) {
            return problem;
        }
        if (failure instanceof CallNotPermittedException) {
            return KitProblems.BUSY.retryAfter(Breakers.OPEN_FOR).causedBy(failure);
        }
        if (isWithoutFreeConnection(failure)) {
            return KitProblems.BUSY.retryAfter(SOON).causedBy(failure);
        }
        if (failure instanceof TimeoutException || failure instanceof ReadTimeoutException) {
            return KitProblems.TIMED_OUT.retryAfter(SOON).causedBy(failure);
        }
        if (failureOf(failure, PrematureCloseException.class) != null) {
            return KitProblems.BAD_UPSTREAM.retryAfter(SOON).causedBy(failure);
        }
        return failure instanceof java.io.IOException
                ? KitProblems.BUSY.retryAfter(SOON).causedBy(failure)
                : failure;
    }

    /** The pool's own exceptions lie in a package that is not for use. */
    private static boolean isWithoutFreeConnection(Throwable failure) {
        return failure.getClass().getSimpleName().startsWith("PoolAcquire");
    }

    private static <T extends Throwable> @Nullable T failureOf(@Nullable Throwable failure, Class<T> type) {
        @Nullable Throwable at = failure;
        for (int depth = 0; at != null && depth < 5; depth++) {
            if (type.isInstance(at)) {
                return type.cast(at);
            }
            at = at.getCause();
        }
        return null;
    }

    /** The service answered, and its answer is a fault. */
    private static final class FaultAnswered extends RuntimeException {

        private static final long serialVersionUID = 1L;

        FaultAnswered() {
            super("answered with a fault", null, false, false);
        }
    }
}

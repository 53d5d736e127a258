package io.rizhi.gateway.routing;

import io.rizhi.gateway.platform.CallerAddress;
import io.rizhi.gateway.routing.model.RoutePlan;
import io.rizhi.gateway.routing.model.RouteTable;
import io.rizhi.gateway.session.CurrentSession;
import io.rizhi.gateway.session.SessionProblems;
import io.rizhi.gateway.session.model.Session;
import io.rizhi.kit.problem.KitProblems;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Lets a request of the API in: the path exists, somebody is signed in, the rate and the size are within their limits. */
final class AdmissionFilter implements WebFilter, Ordered {

    static final int ORDER = -30;

    private static final String API = "/api/";

    private final RouteTable table;
    private final RateLimits rates;
    private final CallerAddress addresses;

    AdmissionFilter(RouteTable table, RateLimits rates, CallerAddress addresses) {
        this.table = table;
        this.rates = rates;
        this.addresses = addresses;
    }

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        String path = request.getPath().value();
        if (!path.startsWith(API)) {
            return chain.filter(exchange);
        }
        Optional<RoutePlan> found = table.find(request.getMethod().name(), path);
        if (found.isEmpty()) {
            return Mono.error(() -> KitProblems.NOT_FOUND.exception());
        }
        RoutePlan plan = found.get();
        @Nullable Session session = CurrentSession.find(exchange);
        if (session == null && !plan.isOpen()) {
            return Mono.error(() -> SessionProblems.NOT_SIGNED_IN.exception());
        }
        Optional<Duration> wait = rates.count(plan, caller(session, request));
        if (wait.isPresent()) {
            return Mono.error(() -> KitProblems.TOO_MANY_REQUESTS.retryAfter(wait.get()));
        }
        RoutePlans.put(exchange, plan);
        return admit(exchange, chain, plan);
    }

    private String caller(@Nullable Session session, ServerHttpRequest request) {
        return session == null
                ? addresses.of(request)
                : session.person().personId().value();
    }

    private static Mono<Void> admit(ServerWebExchange exchange, WebFilterChain chain, RoutePlan plan) {
        HttpHeaders headers = exchange.getRequest().getHeaders();
        if (headers.getContentLength() > plan.maxBodyBytes()) {
            return Mono.error(() -> KitProblems.REQUEST_TOO_LARGE.exception());
        }
        if (headers.getContentLength() <= 0 && !headers.containsKey(HttpHeaders.TRANSFER_ENCODING)) {
            return chain.filter(exchange);
        }
        return chain.filter(exchange.mutate()
                .request(new CountedRequest(exchange, plan.maxBodyBytes()))
                .build());
    }
}

package io.rizhi.kit.trace;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Continues or begins the trace of each request and names it in the answer. */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class TraceFilter implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        Trace trace = Trace.from(exchange.getRequest().getHeaders().getFirst(Trace.TRACEPARENT));
        exchange.getAttributes().put(Trace.KEY, trace);
        exchange.getResponse().getHeaders().set(Trace.HEADER, trace.traceId());
        return chain.filter(exchange).contextWrite(context -> context.put(Trace.KEY, trace));
    }
}

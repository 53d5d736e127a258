package io.rizhi.gateway.routing;

import io.rizhi.kit.web.BodyLimit;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;

/** Counts a body as it streams through, chunked or not, and remembers when it was the body that failed and not the service. */
final class CountedRequest extends ServerHttpRequestDecorator {

    private static final String FAILED = CountedRequest.class.getName() + ".failed";

    private final ServerWebExchange exchange;
    private final long maxBytes;

    CountedRequest(ServerWebExchange exchange, long maxBytes) {
        super(exchange.getRequest());
        this.exchange = exchange;
        this.maxBytes = maxBytes;
    }

    @Override
    public Flux<DataBuffer> getBody() {
        return BodyLimit.of(super.getBody(), maxBytes).doOnError(this::remember);
    }

    private void remember(Throwable failure) {
        exchange.getAttributes().put(FAILED, failure);
    }

    /** Whether this request's own body failed: too long, or the browser went away. */
    static boolean hasFailed(ServerWebExchange exchange) {
        return exchange.getAttribute(FAILED) != null;
    }
}

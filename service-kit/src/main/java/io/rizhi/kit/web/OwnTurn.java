package io.rizhi.kit.web;

import io.netty.channel.EventLoop;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.http.server.HttpServerRequest;

/**
 * Handles each request in a turn of the event loop of its own, not inside the reading of its connection. A refusal that is
 * decided at once would otherwise be written while its request is still being read; when the next request of a kept
 * connection comes in that moment, Reactor Netty 1.2 sometimes never reads it, and its sender waits until it gives up.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class OwnTurn implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        EventLoop loop = loopOf(exchange.getRequest());
        Mono<Void> handled = chain.filter(exchange);
        return loop == null ? handled : handled.subscribeOn(Schedulers.fromExecutor(loop));
    }

    /** Null when the request comes from no connection of Reactor Netty, as in a test without a server. */
    private static @Nullable EventLoop loopOf(ServerHttpRequest request) {
        Object source = ServerHttpRequestDecorator.getNativeRequest(request);
        EventLoop[] found = new EventLoop[1];
        if (source instanceof HttpServerRequest received) {
            received.withConnection(
                    connection -> found[0] = connection.channel().eventLoop());
        }
        return found[0];
    }
}

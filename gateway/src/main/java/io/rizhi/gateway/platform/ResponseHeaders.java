package io.rizhi.gateway.platform;

import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Security headers of every answer, set last so that no service can weaken them. */
final class ResponseHeaders implements WebFilter, Ordered {

    static final int ORDER = -60;

    private static final String API_POLICY =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";
    private static final String POLICY = "Content-Security-Policy";

    private final boolean isBehindHttps;

    ResponseHeaders(boolean isBehindHttps) {
        this.isBehindHttps = isBehindHttps;
    }

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        boolean isApi = exchange.getRequest().getPath().value().startsWith("/api/");
        exchange.getResponse()
                .beforeCommit(() ->
                        Mono.fromRunnable(() -> complete(exchange.getResponse().getHeaders(), isApi)));
        return chain.filter(exchange);
    }

    private void complete(HttpHeaders headers, boolean isApi) {
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (isBehindHttps) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (isApi || !headers.containsKey(POLICY)) {
            headers.set(POLICY, API_POLICY);
        }
        if (isApi && !mayBeKept(headers.getCacheControl())) {
            headers.setCacheControl("no-store");
        }
    }

    /** Personal data is not kept. Text that a service marks so may stay in this browser, which asks before each use. */
    private static boolean mayBeKept(@org.jspecify.annotations.Nullable String cacheControl) {
        return cacheControl != null && cacheControl.contains("private") && cacheControl.contains("no-cache");
    }
}

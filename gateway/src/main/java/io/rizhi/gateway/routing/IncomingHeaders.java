package io.rizhi.gateway.routing;

import java.util.Locale;
import java.util.Set;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;

/**
 * The headers that come back from a service, without those that are the gateway's own business and those that speak of one
 * connection (RFC 9110, 7.6.1).
 */
final class IncomingHeaders implements HttpHeadersFilter, Ordered {

    private static final Set<String> KEPT_BACK = Set.of(
            "set-cookie",
            "server",
            "x-trace-id",
            "www-authenticate",
            "pragma",
            "expires",
            "x-xss-protection",
            "access-control-allow-origin",
            "access-control-allow-credentials",
            "connection",
            "keep-alive",
            "proxy-connection",
            "proxy-authenticate",
            "proxy-authentication-info",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public boolean supports(Type type) {
        return type == Type.RESPONSE;
    }

    @Override
    public HttpHeaders filter(HttpHeaders input, ServerWebExchange exchange) {
        HttpHeaders output = new HttpHeaders();
        input.forEach((name, values) -> {
            if (!KEPT_BACK.contains(name.toLowerCase(Locale.ROOT))) {
                output.put(name, values);
            }
        });
        return output;
    }
}

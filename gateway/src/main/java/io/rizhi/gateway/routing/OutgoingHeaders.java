package io.rizhi.gateway.routing;

import io.rizhi.kit.trace.Trace;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;

/**
 * The headers that go to a service: the few that mean something there, and our own token. Everything else stays outside, so no
 * cookie, no {@code Authorization} of the browser and no header that claims an identity can pass.
 */
final class OutgoingHeaders implements HttpHeadersFilter, Ordered {

    private static final String TOKEN = OutgoingHeaders.class.getName() + ".token";

    private static final List<String> PASSED = List.of(
            HttpHeaders.ACCEPT,
            HttpHeaders.ACCEPT_LANGUAGE,
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.CONTENT_LENGTH,
            HttpHeaders.CONTENT_ENCODING,
            HttpHeaders.IF_MATCH,
            HttpHeaders.IF_NONE_MATCH,
            HttpHeaders.IF_MODIFIED_SINCE,
            HttpHeaders.RANGE,
            HttpHeaders.USER_AGENT,
            "Idempotency-Key",
            "Last-Event-ID");

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public boolean supports(Type type) {
        return type == Type.REQUEST;
    }

    @Override
    public HttpHeaders filter(HttpHeaders input, ServerWebExchange exchange) {
        HttpHeaders output = new HttpHeaders();
        for (String name : PASSED) {
            @Nullable List<String> values = input.get(name);
            if (values != null) {
                output.put(name, values);
            }
        }
        output.set(Trace.TRACEPARENT, Trace.of(exchange).traceparent());
        output.setBearerAuth(exchange.getRequiredAttribute(TOKEN));
        return output;
    }

    /** Sets the token before the request is sent. */
    static void putToken(ServerWebExchange exchange, String token) {
        exchange.getAttributes().put(TOKEN, token);
    }
}

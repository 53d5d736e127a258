package io.rizhi.kit.trace;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;
import reactor.util.context.ContextView;

/**
 * The W3C trace of a request or event. It travels in the Reactor context under {@link #KEY}.
 *
 * @param traceId 32 hex digits, the same over all services
 * @param spanId 16 hex digits, new for each service
 */
public record Trace(String traceId, String spanId) {

    /** Key in the Reactor context and name of the exchange attribute. */
    public static final String KEY = "io.rizhi.trace";
    /** Response header that carries the trace id. */
    public static final String HEADER = "X-Trace-Id";
    /** W3C header in requests and events. */
    public static final String TRACEPARENT = "traceparent";

    private static final Pattern PARENT = Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    /** A trace that begins here. */
    public static Trace fresh() {
        return new Trace(hex() + hex(), hex());
    }

    /** Continues a trace from a {@code traceparent}; an absent or malformed one begins a new trace. */
    public static Trace from(@Nullable String traceparent) {
        if (traceparent != null) {
            var matcher = PARENT.matcher(traceparent);
            if (matcher.matches()) {
                return new Trace(traceparent.substring(3, 35), hex());
            }
        }
        return fresh();
    }

    /** The trace of this request. */
    public static Trace of(ServerWebExchange exchange) {
        return exchange.getAttribute(KEY) instanceof Trace trace ? trace : fresh();
    }

    /** The trace of the running pipeline, or a fresh one. */
    public static Trace of(ContextView context) {
        return context.hasKey(KEY) ? context.get(KEY) : fresh();
    }

    /** This trace as a header value. */
    public String traceparent() {
        return "00-" + traceId + "-" + spanId + "-01";
    }

    private static String hex() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong() | 1);
    }
}

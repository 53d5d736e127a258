package io.rizhi.gateway.session;

import io.rizhi.gateway.session.model.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/** The session of a running request. */
public final class CurrentSession {

    private static final String KEY = CurrentSession.class.getName();

    private CurrentSession() {}

    static void put(ServerWebExchange exchange, Session session) {
        exchange.getAttributes().put(KEY, session);
    }

    /** Null when nobody is signed in. */
    public static @Nullable Session find(ServerWebExchange exchange) {
        return exchange.getAttribute(KEY);
    }

    /** Refuses with 401 when nobody is signed in. */
    public static Session require(ServerWebExchange exchange) {
        @Nullable Session session = find(exchange);
        if (session == null) {
            throw SessionProblems.NOT_SIGNED_IN.exception();
        }
        return session;
    }
}

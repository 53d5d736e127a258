package io.rizhi.gateway.session;

import io.rizhi.gateway.session.model.SessionLimits;
import io.rizhi.gateway.session.model.SessionSecret;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.web.server.ServerWebExchange;

/** The cookie that holds a session's secret. A gateway reads only the one name it writes. */
public final class SessionCookie {

    /** How the cookie is protected. */
    public enum Mode {
        /** Behind https: the {@code __Host-} prefix binds it to this very host. */
        SECURE,
        /** Plain http on this computer only, where browsers refuse the prefix. */
        LOCALHOST
    }

    private final Mode mode;
    private final Duration maxAge;

    SessionCookie(Mode mode, SessionLimits limits) {
        this.mode = mode;
        this.maxAge = limits.absoluteFor();
    }

    private String name() {
        return mode == Mode.SECURE ? "__Host-rizhi" : "rizhi-session";
    }

    /** The secret that the browser sent; empty when there is none that could be one. */
    Optional<SessionSecret> read(ServerWebExchange exchange) {
        @Nullable HttpCookie cookie = exchange.getRequest().getCookies().getFirst(name());
        return cookie == null ? Optional.empty() : SessionSecret.parse(cookie.getValue());
    }

    /** Hands the secret to the browser. */
    public void write(ServerWebExchange exchange, SessionSecret secret) {
        exchange.getResponse().addCookie(cookie(secret.value(), maxAge));
    }

    /** Takes the cookie back. */
    public void clear(ServerWebExchange exchange) {
        exchange.getResponse().addCookie(cookie("", Duration.ZERO));
    }

    private ResponseCookie cookie(String value, Duration age) {
        return ResponseCookie.from(name(), value)
                .httpOnly(true)
                .secure(mode == Mode.SECURE)
                .sameSite("Lax")
                .path("/")
                .maxAge(age)
                .build();
    }
}

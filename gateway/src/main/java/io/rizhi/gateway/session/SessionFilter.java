package io.rizhi.gateway.session;

import io.rizhi.gateway.session.model.Session;
import io.rizhi.gateway.session.model.WriteOrigin;
import io.rizhi.kit.problem.ProblemException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Finds the session of an API request. Refuses writes that do not come from our own page, and everything but a change of the
 * password while the password is one that somebody else gave.
 */
final class SessionFilter implements WebFilter, Ordered {

    static final int ORDER = -40;
    static final String CSRF_HEADER = "X-Rizhi-CSRF";

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private static final Set<String> WITH_GIVEN_PASSWORD = Set.of(
            "GET /api/v1/session",
            "HEAD /api/v1/session",
            "POST /api/v1/session",
            "DELETE /api/v1/session",
            "POST /api/v1/session/password",
            "GET /api/v1/session/setup");

    private final SessionCookie cookie;
    private final SessionLookup lookup;
    private final Set<String> ownOrigins;

    SessionFilter(SessionCookie cookie, SessionLookup lookup, Set<String> ownOrigins) {
        this.cookie = cookie;
        this.lookup = lookup;
        this.ownOrigins = ownOrigins;
    }

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (!exchange.getRequest().getPath().value().startsWith("/api/")) {
            return chain.filter(exchange);
        }
        return cookie.read(exchange)
                .map(lookup::find)
                .orElseGet(Mono::empty)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(session -> check(exchange, chain, session.orElse(null)));
    }

    private Mono<Void> check(ServerWebExchange exchange, WebFilterChain chain, @Nullable Session session) {
        Optional<ProblemException> refusal = refusal(exchange, session);
        if (refusal.isPresent()) {
            return Mono.error(refusal.get());
        }
        if (session != null) {
            CurrentSession.put(exchange, session);
        }
        return chain.filter(exchange);
    }

    private Optional<ProblemException> refusal(ServerWebExchange exchange, @Nullable Session session) {
        Optional<ProblemException> foreign = foreignWrite(exchange, session);
        boolean mustChange = session != null && session.person().mustChangePassword();
        return foreign.isEmpty() && mustChange && !isOpenWithGivenPassword(exchange)
                ? Optional.of(SessionProblems.PASSWORD_CHANGE_REQUIRED.exception())
                : foreign;
    }

    private static boolean isOpenWithGivenPassword(ServerWebExchange exchange) {
        return WITH_GIVEN_PASSWORD.contains(exchange.getRequest().getMethod() + " "
                + exchange.getRequest().getPath().value());
    }

    private Optional<ProblemException> foreignWrite(ServerWebExchange exchange, @Nullable Session session) {
        if (READS.contains(exchange.getRequest().getMethod())) {
            return Optional.empty();
        }
        @Nullable String expected = session == null || isSignIn(exchange) ? null : CsrfToken.of(session);
        return switch (originOf(exchange).judge(ownOrigins, expected)) {
            case OUR_PAGE -> Optional.empty();
            case OTHER_SITE -> Optional.of(SessionProblems.CROSS_SITE_REQUEST.exception());
            case WRONG_TOKEN -> Optional.of(SessionProblems.CSRF_TOKEN_WRONG.exception());
        };
    }

    /** Signing in anew does not ride on the old session, so a page that has lost its token may do it. */
    private static boolean isSignIn(ServerWebExchange exchange) {
        String path = exchange.getRequest().getPath().value();
        return exchange.getRequest().getMethod() == HttpMethod.POST
                && (path.equals("/api/v1/session") || path.equals("/api/v1/session/setup"));
    }

    private static WriteOrigin originOf(ServerWebExchange exchange) {
        HttpHeaders headers = exchange.getRequest().getHeaders();
        return new WriteOrigin(
                headers.getFirst("Sec-Fetch-Site"),
                headers.getOrigin(),
                headers.getFirst(HttpHeaders.HOST),
                headers.getFirst(CSRF_HEADER));
    }
}

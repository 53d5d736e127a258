package io.rizhi.gateway.routing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.rizhi.gateway.routing.model.Owner;
import io.rizhi.gateway.session.model.PersonFacts;
import io.rizhi.gateway.session.model.Session;
import io.rizhi.kit.offload.Offload;
import io.rizhi.kit.security.TokenSigner;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import reactor.core.publisher.Mono;

/**
 * The signed token that replaces the cookie on the way to a service: one per session, service and state of the person, reused
 * until 30 s before it expires. The browser never sees it.
 */
public final class InternalTokens {

    private static final Duration LIFE = Duration.ofSeconds(120);
    private static final Duration REUSE = LIFE.minusSeconds(30);
    private static final Duration SIGNING = Duration.ofSeconds(2);
    private static final int SESSIONS = 20_000;

    private final TokenSigner signer;
    private final Offload offload;
    private final Cache<Key, Mono<String>> tokens;

    InternalTokens(TokenSigner signer, Offload offload, Clock clock) {
        this.signer = signer;
        this.offload = offload;
        this.tokens = Caffeine.newBuilder()
                .maximumSize(SESSIONS)
                .expireAfterWrite(REUSE)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    private record Key(String sid, PersonFacts person, Owner owner) {}

    /** A token for this session at that service. */
    public Mono<String> of(Session session, Owner owner) {
        return tokens.get(new Key(session.sid(), session.person(), owner), this::mint);
    }

    private Mono<String> mint(Key key) {
        return offload.run(SIGNING, () -> sign(key))
                .doOnError(failure -> tokens.invalidate(key))
                .cache();
    }

    private String sign(Key key) {
        PersonFacts person = key.person();
        Map<String, Object> claims = Map.of(
                "sid", key.sid(),
                "roles", person.roles(),
                "rv", person.rolesVersion(),
                "scope", person.scopeUnits(),
                "lang", person.language(),
                "zone", person.zone(),
                "name", person.displayName());
        return signer.sign(key.owner().audience(), person.personId().value(), "internal", LIFE, claims);
    }
}

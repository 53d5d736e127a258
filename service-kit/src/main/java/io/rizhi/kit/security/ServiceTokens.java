package io.rizhi.kit.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tokens with which this service calls another, reused until shortly before they expire. */
public final class ServiceTokens {

    private static final Duration LIFE = Duration.ofSeconds(120);
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final Map<String, Held> held = new ConcurrentHashMap<>();
    private final TokenSigner signer;
    private final String name;
    private final Clock clock;

    ServiceTokens(TokenSigner signer, String name, Clock clock) {
        this.signer = signer;
        this.name = name;
        this.clock = clock;
    }

    /** A token for calls to this audience. */
    public String forAudience(String audience) {
        return held.compute(audience, (to, old) -> old != null && old.isFresh(clock.instant()) ? old : mint(to))
                .token();
    }

    private Held mint(String audience) {
        String token =
                signer.sign(audience, name, TokenVerifier.INTERNAL, LIFE, Map.of("roles", List.of(Caller.SERVICE)));
        return new Held(token, clock.instant().plus(LIFE).minus(MARGIN));
    }

    private record Held(String token, Instant freshUntil) {

        boolean isFresh(Instant now) {
            return now.isBefore(freshUntil);
        }
    }
}

package io.rizhi.kit.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.SignedJWT;
import io.rizhi.kit.ids.RandomIds;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

/**
 * Verifies signed tokens of the trusted issuers: RS256 only, this service as audience, the expected use, a short life.
 * Verified tokens are remembered until they expire.
 */
public final class TokenVerifier {

    /** Value of the claim {@code use} in a token that stands for a caller. */
    public static final String INTERNAL = "internal";

    private static final Duration SKEW = Duration.ofSeconds(5);

    private final Map<String, ReactiveJwtDecoder> issuers = new HashMap<>();
    private final Cache<String, Jwt> verified =
            Caffeine.newBuilder().maximumSize(20_000).build();
    private final String audience;
    private final Clock clock;

    /**
     * @param audience own name
     * @param keyAddresses name of each trusted issuer and the address of its keys
     */
    public TokenVerifier(String audience, Map<String, String> keyAddresses, Clock clock) {
        this.audience = audience;
        this.clock = clock;
        keyAddresses.forEach((issuer, address) -> issuers.put(issuer, decoder(issuer, address)));
    }

    /**
     * The token, if everything about it is right; else {@link BadJwtException}.
     *
     * @param use expected value of the claim {@code use}
     * @param longestLife longest time the token may still live
     */
    public Mono<Jwt> verify(String token, String use, Duration longestLife) {
        return Mono.defer(() -> {
            String key = RandomIds.derived(token);
            Jwt known = verified.getIfPresent(key);
            Mono<Jwt> checked =
                    known == null ? decode(token).doOnNext(jwt -> verified.put(key, jwt)) : Mono.just(known);
            return checked.map(jwt -> checkUse(jwt, use, longestLife));
        });
    }

    private Mono<Jwt> decode(String token) {
        ReactiveJwtDecoder decoder = issuers.get(issuerOf(token));
        return decoder == null ? Mono.error(() -> new BadJwtException("issuer is not trusted")) : decoder.decode(token);
    }

    private static String issuerOf(String token) {
        try {
            if (!(JWTParser.parse(token) instanceof SignedJWT signed)) {
                throw new BadJwtException("token is not signed");
            }
            var header = signed.getHeader();
            if (header.getJWKURL() != null
                    || header.getJWK() != null
                    || header.getX509CertURL() != null
                    || header.getX509CertChain() != null) {
                throw new BadJwtException("token names its own key");
            }
            return Objects.requireNonNullElse(signed.getJWTClaimsSet().getIssuer(), "");
        } catch (ParseException e) {
            throw new BadJwtException("token cannot be read", e);
        }
    }

    private Jwt checkUse(Jwt token, String use, Duration longestLife) {
        Instant now = clock.instant();
        Instant end = token.getExpiresAt();
        if (end == null
                || end.plus(SKEW).isBefore(now)
                || end.isAfter(now.plus(longestLife).plus(SKEW))) {
            throw new BadJwtException("token life is wrong");
        }
        if (!use.equals(token.getClaimAsString("use"))) {
            throw new BadJwtException("token is for another use");
        }
        return token;
    }

    private ReactiveJwtDecoder decoder(String issuer, String address) {
        NimbusReactiveJwtDecoder decoder = NimbusReactiveJwtDecoder.withJwkSetUri(address)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        decoder.setJwtValidator(token -> validate(token, issuer));
        return decoder;
    }

    private OAuth2TokenValidatorResult validate(Jwt token, String issuer) {
        Instant now = clock.instant();
        Instant from = token.getNotBefore();
        if (!issuer.equals(token.getClaimAsString("iss"))) {
            return refused("issuer");
        }
        if (token.getAudience() == null || !token.getAudience().contains(audience)) {
            return refused("audience");
        }
        if (from != null && from.isAfter(now.plus(SKEW))) {
            return refused("not yet valid");
        }
        return isBlank(token.getSubject()) ? refused("subject") : OAuth2TokenValidatorResult.success();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static OAuth2TokenValidatorResult refused(String why) {
        return OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", why, null));
    }
}

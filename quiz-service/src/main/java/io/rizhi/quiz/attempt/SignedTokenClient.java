package io.rizhi.quiz.attempt;

import io.rizhi.kit.security.TokenVerifier;
import java.time.Duration;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import reactor.core.publisher.Mono;

/**
 * What study-service signed for one use, verified with its public keys.
 *
 * @param use expected value of the claim {@code use}
 */
record SignedTokenClient(TokenVerifier verifier, String use) {
    private static final String ISSUER = "study";
    private static final Duration LONGEST_LIFE = Duration.ofMinutes(10);

    /** The claims; empty when it is not signed by study-service, not for this use or not for now. */
    Mono<Jwt> read(String token) {
        return verifier.verify(token, use, LONGEST_LIFE)
                .onErrorResume(BadJwtException.class, refused -> Mono.empty())
                .filter(jwt -> ISSUER.equals(jwt.getClaimAsString("iss")));
    }
}

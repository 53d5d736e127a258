package io.rizhi.kit.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.rizhi.kit.ids.RandomIds;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;

/** Signs the tokens this service hands out (RS256) and shows the public half of its key. */
public final class TokenSigner {

    private final String issuer;
    private final RSAKey key;
    private final RSASSASigner signer;
    private final Clock clock;

    TokenSigner(String issuer, RSAKey key, Clock clock) {
        this.issuer = issuer;
        this.key = key;
        this.clock = clock;
        try {
            this.signer = new RSASSASigner(key);
        } catch (JOSEException e) {
            throw new IllegalStateException("the signing key cannot be used", e);
        }
    }

    /**
     * A signed token.
     *
     * @param audience the one service that may accept it
     * @param subject whom it is about
     * @param use value of the claim {@code use}
     * @param life from now to its end
     * @param claims further claims; instants as epoch seconds
     */
    public String sign(String audience, String subject, String use, Duration life, Map<String, Object> claims) {
        Instant now = clock.instant();
        JWTClaimsSet.Builder set = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(audience)
                .subject(subject)
                .jwtID(RandomIds.next())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(life)))
                .claim("use", use);
        claims.forEach(set::claim);
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), set.build());
        try {
            token.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalStateException("the signing key cannot be used", e);
        }
        return token.serialize();
    }

    /** The public keys in JWKS form. */
    public Map<String, Object> publicKeys() {
        return new JWKSet(key.toPublicJWK()).toJSONObject();
    }
}

package io.rizhi.quiz.attempt;

import io.rizhi.quiz.ids.AttemptId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Chance that follows from a secret and the id of an attempt: HMAC-SHA256 of the id, keyed with the secret. */
final class DrawSeed {
    private static final String ALGORITHM = "HmacSHA256";

    private DrawSeed() {}

    static Random random(byte[] secret, AttemptId id) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            byte[] seed = mac.doFinal(id.value().getBytes(StandardCharsets.UTF_8));
            return new Random(ByteBuffer.wrap(seed).getLong());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}

package io.rizhi.gateway.session.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** The 256-bit random id that only the browser's cookie holds. The store knows its SHA-256 and nothing else. */
public record SessionSecret(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    /** A new secret. */
    public static SessionSecret random(SecureRandom random) {
        return new SessionSecret(randomText(random));
    }

    /** The secret of a cookie; empty when it cannot be one, so that junk never reaches the store. */
    public static Optional<SessionSecret> parse(String cookie) {
        return SHAPE.matcher(cookie).matches() ? Optional.of(new SessionSecret(cookie)) : Optional.empty();
    }

    /** 256 random bits as text. */
    public static String randomText(SecureRandom random) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return BASE64.encodeToString(bytes);
    }

    /** Key under which the session is stored. */
    public String hash() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return BASE64.encodeToString(sha256.digest(value.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Never the secret: this text may reach a log. */
    @Override
    public String toString() {
        return "SessionSecret[…]";
    }
}

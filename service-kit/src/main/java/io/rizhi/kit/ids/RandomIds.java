package io.rizhi.kit.ids;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/** Identifiers nobody can guess: 128 random bits in 26 characters of lower-case base 32. */
public final class RandomIds {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final char[] ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
    private static final int LENGTH = 26;

    private RandomIds() {}

    /** A fresh id. */
    public static String next() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return encode(bytes);
    }

    /** Always the same id for the same parts; used where a repeated command must meet its first result. */
    public static String derived(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
            return encode(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder(LENGTH);
        int buffer = 0;
        int bits = 0;
        for (int i = 0; i < bytes.length && text.length() < LENGTH; i++) {
            buffer = ((buffer << 8) | (bytes[i] & 0xff)) & 0xffff;
            bits += 8;
            while (bits >= 5 && text.length() < LENGTH) {
                bits -= 5;
                text.append(ALPHABET[(buffer >> bits) & 31]);
            }
        }
        if (text.length() < LENGTH) {
            text.append(ALPHABET[(buffer << (5 - bits)) & 31]);
        }
        return text.toString();
    }
}

package io.rizhi.gateway.webui;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;

/**
 * One built file with its compressed forms, kept in memory: there are few of them and each request needs one.
 *
 * @param path as in the address, without the leading slash
 * @param encoded bytes by content coding; {@code identity} is always there
 * @param etag of the plain bytes, without quotes
 */
record WebFile(String path, Map<String, byte[]> encoded, MediaType type, String etag) {

    static final String IDENTITY = "identity";

    /** Replaced by a fresh value in each answer, so that styles added by the page's own scripts are allowed. */
    static final String NONCE_PLACEHOLDER = "__CSP_NONCE__";

    /** A folder for files that never change under their name, and a hash in the name. */
    private static final Pattern HASHED = Pattern.compile("(.*/)?assets/.*[-.][A-Za-z0-9_-]{8,}\\.[a-z0-9]+");

    static WebFile of(String path, byte[] plain, byte @Nullable [] brotli, byte @Nullable [] gzip) {
        Map<String, byte[]> encoded = new java.util.LinkedHashMap<>();
        encoded.put(IDENTITY, plain);
        if (brotli != null) {
            encoded.put("br", brotli);
        }
        if (gzip != null) {
            encoded.put("gzip", gzip);
        }
        return new WebFile(path, Map.copyOf(encoded), typeOf(path), hash(plain));
    }

    byte[] plain() {
        byte[] plain = encoded.get(IDENTITY);
        if (plain == null) {
            throw new IllegalStateException("a web file always has its plain form: " + path);
        }
        return plain;
    }

    boolean isDocument() {
        return path.endsWith(".html");
    }

    boolean isImmutable() {
        return HASHED.matcher(path).matches();
    }

    boolean needsNonce() {
        return isDocument() && new String(plain(), StandardCharsets.UTF_8).contains(NONCE_PLACEHOLDER);
    }

    private static MediaType typeOf(String path) {
        if (path.endsWith(".js") || path.endsWith(".mjs")) {
            return new MediaType("text", "javascript", StandardCharsets.UTF_8);
        }
        if (path.endsWith(".webmanifest")) {
            return new MediaType("application", "manifest+json");
        }
        if (path.endsWith(".woff2")) {
            return new MediaType("font", "woff2");
        }
        MediaType type = MediaTypeFactory.getMediaType(path).orElse(MediaType.APPLICATION_OCTET_STREAM);
        return type.getType().equals("text") ? new MediaType(type, StandardCharsets.UTF_8) : type;
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest)
                    .substring(0, 22);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

package io.rizhi.gateway.webui;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The content security policy of a page: everything from ourselves, nothing else, no inline script that we did not build. */
final class PagePolicy {

    private static final Pattern INLINE_SCRIPT =
            Pattern.compile("<script(?![^>]*\\ssrc=)[^>]*>(.*?)</script>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private final SecureRandom random;

    PagePolicy(SecureRandom random) {
        this.random = random;
    }

    /** A value that nobody can guess, for one answer. */
    String nonce() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /**
     * The policy of a document.
     *
     * @param nonce allows the style elements that carry it; null where the page adds none
     */
    static String of(String document, @Nullable String nonce) {
        return "default-src 'none'; script-src 'self'" + hashes(document) + "; style-src 'self'"
                + (nonce == null ? "" : " 'nonce-" + nonce + "'")
                + "; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self';"
                + " base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'none'";
    }

    private static String hashes(String document) {
        StringBuilder hashes = new StringBuilder();
        Matcher script = INLINE_SCRIPT.matcher(document);
        while (script.find()) {
            if (!script.group(1).isBlank()) {
                hashes.append(" 'sha256-").append(sha256(script.group(1))).append('\'');
            }
        }
        return hashes.toString();
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

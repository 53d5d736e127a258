package io.rizhi.gateway.session.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a browser says about where a request comes from.
 *
 * @param fetchSite {@code Sec-Fetch-Site}
 * @param origin {@code Origin}
 * @param host {@code Host}
 * @param csrfToken the token the page sent
 */
public record WriteOrigin(
        @Nullable String fetchSite,
        @Nullable String origin,
        @Nullable String host,
        @Nullable String csrfToken) {

    /** What follows from it. */
    public enum Verdict {
        OUR_PAGE,
        OTHER_SITE,
        WRONG_TOKEN
    }

    /**
     * Judges a request that changes something. A browser always sends one of the two headers with such a request from another
     * site, so a request with neither comes from a program.
     *
     * @param allowedOrigins our own addresses where the Host header does not say them
     * @param expectedToken null when nobody is signed in yet and there is nothing to ride on
     */
    public Verdict judge(Set<String> allowedOrigins, @Nullable String expectedToken) {
        if (!isOurSite(allowedOrigins)) {
            return Verdict.OTHER_SITE;
        }
        if (expectedToken == null) {
            return Verdict.OUR_PAGE;
        }
        return csrfToken != null && isEqual(csrfToken, expectedToken) ? Verdict.OUR_PAGE : Verdict.WRONG_TOKEN;
    }

    /** Whether the request comes from our own page, as far as the browser says. */
    public boolean isOurSite(Set<String> allowedOrigins) {
        if (fetchSite != null) {
            return fetchSite.equals("same-origin") || fetchSite.equals("none") || isAllowed(allowedOrigins);
        }
        return origin == null || isAllowed(allowedOrigins) || isSameHost();
    }

    private boolean isAllowed(Set<String> allowedOrigins) {
        return origin != null && allowedOrigins.contains(origin.toLowerCase(Locale.ROOT));
    }

    private boolean isSameHost() {
        if (origin == null || host == null) {
            return false;
        }
        int scheme = origin.indexOf("://");
        return scheme > 0 && origin.substring(scheme + 3).equalsIgnoreCase(host);
    }

    private static boolean isEqual(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}

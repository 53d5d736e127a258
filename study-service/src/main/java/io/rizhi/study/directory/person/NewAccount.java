package io.rizhi.study.directory.person;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a new person will sign in. It lives in the person's document, so that neither exists without the other.
 *
 * @param loginKey   folded login, unique
 * @param hash       null when nobody can sign in with a password yet
 * @param mustChange true when the password was given by somebody else
 * @param expiresAt  when a password given by somebody else stops working; null for one's own
 */
public record NewAccount(
        String loginKey,
        @Nullable String hash,
        boolean mustChange,
        @Nullable Instant expiresAt) {}

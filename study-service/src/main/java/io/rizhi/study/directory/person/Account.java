package io.rizhi.study.directory.person;

import io.rizhi.study.directory.person.model.Person;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person with the way they sign in.
 *
 * @param hash       null when no password is set
 * @param mustChange true while the password is one that somebody else gave
 * @param expiresAt  when such a password stops working; null for one's own
 * @param credentialsVersion how often somebody else has replaced the password; sessions from before are no longer good
 */
public record Account(
        Person person,
        @Nullable String hash,
        boolean mustChange,
        @Nullable Instant expiresAt,
        int credentialsVersion) {

    public boolean isUsableAt(Instant now) {
        return person.leftAt() == null && (expiresAt == null || now.isBefore(expiresAt));
    }
}

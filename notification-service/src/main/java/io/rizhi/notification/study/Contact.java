package io.rizhi.notification.study;

import org.jspecify.annotations.Nullable;

/**
 * How to address a person now. Asked for when a message leaves and never stored.
 *
 * @param email null when the person has none
 */
public record Contact(
        String personId, String displayName, @Nullable String email, String language) {}

package io.rizhi.quiz.review.model;

import org.jspecify.annotations.Nullable;

/**
 * What an answer took.
 *
 * @param seconds null when that is not known
 * @param isHinted whether a hint was looked at before
 */
public record Effort(@Nullable Integer seconds, boolean isHinted) {
    public static final Effort UNKNOWN = new Effort(null, false);
}

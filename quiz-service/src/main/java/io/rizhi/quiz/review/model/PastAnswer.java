package io.rizhi.quiz.review.model;

import io.rizhi.quiz.ids.QuizId;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * An answer a person gave to a question, as it counts now.
 *
 * @param id of the attempt, or of the answer in a review
 * @param zone in which the person's days began then; null when it is not known
 * @param asked where a quiz asked for it; null in a review
 */
public record PastAnswer(
        String id,
        Instant at,
        boolean isRight,
        @Nullable ZoneId zone,
        @Nullable Asked asked,
        Effort effort) {

    public PastAnswer(String id, Instant at, boolean isRight, @Nullable ZoneId zone, @Nullable Asked asked) {
        this(id, at, isRight, zone, asked, Effort.UNKNOWN);
    }

    public PastAnswer rated(boolean other) {
        return new PastAnswer(id, at, other, zone, asked, effort);
    }

    /**
     * A version of a quiz.
     *
     * @param visibleFrom when its review rule lets the key be seen
     */
    public record Asked(QuizId quizId, int version, Instant visibleFrom) {}
}

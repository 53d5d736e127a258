package io.rizhi.quiz.review.model;

import java.time.Instant;

/**
 * What is known about one person's memory of one question.
 *
 * @param stability days after which it is recalled with nine chances in ten
 * @param difficulty from 1 to 10
 * @param step place among the short steps; only while learning or relearning
 */
public record Memory(
        double stability,
        double difficulty,
        Phase phase,
        int step,
        int reviews,
        int lapses,
        Instant lastAt,
        Instant dueAt) {
    /** Where a question stands. */
    public enum Phase {
        LEARNING,
        REVIEW,
        RELEARNING
    }
}

package io.rizhi.quiz.grading;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A response that waits for a mark or has just got one; for admins.
 *
 * @param guidance points to look for; null when there are none
 * @param ruleMark what the parts earned that are marked by rule; 0 when there are none
 * @param mark null while there is none
 */
record MarkingItemView(
        String attemptId,
        String questionId,
        String quizTitle,
        String personId,
        String stem,
        @Nullable String guidance,
        String response,
        BigDecimal maxMark,
        @Nullable Instant submittedAt,
        @Nullable BigDecimal mark,
        @Nullable String comment,
        @Nullable BigDecimal ruleMark) {}

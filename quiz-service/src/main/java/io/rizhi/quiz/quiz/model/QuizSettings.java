package io.rizhi.quiz.quiz.model;

import io.rizhi.quiz.bank.model.GradingPolicy;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a quiz.
 *
 * @param passPercent 0–100
 * @param attemptsAllowed null for as many as wanted
 * @param timeLimitSeconds null for none
 * @param graceSeconds how long after the deadline responses are still taken, and flagged as late
 */
public record QuizSettings(
        int passPercent,
        @Nullable Integer attemptsAllowed,
        @Nullable Integer timeLimitSeconds,
        int graceSeconds,
        boolean isShuffled,
        boolean areOptionsShuffled,
        GradingPolicy policy,
        ReviewRule review) {

    /** What a quiz made from an import starts with. */
    public static QuizSettings usual() {
        return new QuizSettings(60, null, null, 60, false, true, GradingPolicy.EXACT, ReviewRule.AFTER_SUBMISSION);
    }
}

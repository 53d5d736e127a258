package io.rizhi.study.progress.today;

import org.jspecify.annotations.Nullable;

/**
 * The quiz of a module.
 *
 * @param quizId the quiz
 * @param version its version
 * @param questionCount how many questions it has
 * @param passPercent the share of marks that passes, 0–100
 * @param state locked, ready, passed or failed
 * @param lastPercent the last result; null before
 * @param attemptId the last graded attempt; null before
 * @param kind daily, weekly or topic
 */
public record TodayQuizView(
        String quizId,
        int version,
        int questionCount,
        int passPercent,
        String state,
        @Nullable Integer lastPercent,
        @Nullable String attemptId,
        String kind) {}

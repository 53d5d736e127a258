package io.rizhi.quiz.attempt;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came out of an attempt.
 *
 * @param status awaiting-marking or graded
 * @param mark null while a person has not marked everything
 * @param percent rounded down; null as long as mark is
 * @param seconds from start to submission
 * @param questions empty until review is allowed
 * @param sections parts of the paper with their marks; empty when there are none or while mark is null
 * @param reviewParts what is shown of each question now: response, marks, right-answers, feedback or some of them
 * @param nextAttemptAt from when another attempt may start; null for at once, or when none is left
 * @param attemptsLeft null for any number
 * @param changes corrections that changed the marks, oldest first; null when there are none
 * @param standing what counts of all attempts at the quiz of that day; null while nothing is graded
 */
record AttemptResultView(
        String attemptId,
        String quizId,
        String title,
        @Nullable String planId,
        @Nullable Integer day,
        String status,
        @Nullable BigDecimal mark,
        BigDecimal totalMark,
        @Nullable Integer percent,
        @Nullable Boolean hasPassed,
        int passPercent,
        Instant submittedAt,
        long seconds,
        boolean isReviewAllowed,
        List<QuestionResultView> questions,
        @Nullable Integer attemptsLeft,
        List<SectionResultView> sections,
        List<String> reviewParts,
        @Nullable Instant nextAttemptAt,
        @Nullable List<MarkChangeView> changes,
        @Nullable StandingView standing) {}

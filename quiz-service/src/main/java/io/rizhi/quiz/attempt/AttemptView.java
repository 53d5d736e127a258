package io.rizhi.quiz.attempt;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attempt under way.
 *
 * @param status open, overdue, submitted, awaiting-marking, graded or abandoned
 * @param deadline null when there is none
 * @param serverTime for the clock on the page
 * @param attempt 1 for the first
 * @param sections parts of the paper, in order; empty when there are none
 * @param attemptsAllowed null for any number
 */
record AttemptView(
        String id,
        String quizId,
        int quizVersion,
        String title,
        @Nullable String planId,
        @Nullable Integer day,
        String status,
        Instant startedAt,
        @Nullable Instant deadline,
        Instant serverTime,
        int attempt,
        @Nullable Integer attemptsAllowed,
        List<AttemptQuestionView> questions,
        List<AttemptSectionView> sections) {}

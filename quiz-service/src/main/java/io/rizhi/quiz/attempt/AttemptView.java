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
 * @param kind daily, weekly or topic
 * @param timeLimitSeconds time limit of the quiz itself; null for none
 * @param allowedSeconds time limit of this person; null for none
 * @param extraSeconds how much of it was added for this person
 * @param mode assessment, or practice in which answers may be checked
 * @param expiry what becomes of it at the deadline: submit, grace or abandon
 * @param handInUntil when it can no longer be handed in; null when there is no deadline
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
        List<AttemptSectionView> sections,
        String kind,
        @Nullable Integer timeLimitSeconds,
        @Nullable Integer allowedSeconds,
        int extraSeconds,
        String mode,
        String expiry,
        @Nullable Instant handInUntil) {}

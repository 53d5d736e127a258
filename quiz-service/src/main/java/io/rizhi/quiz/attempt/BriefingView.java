package io.rizhi.quiz.attempt;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody should know before an attempt begins.
 *
 * @param kind daily, weekly or topic
 * @param timeLimitSeconds time limit of the quiz itself; null for none
 * @param allowedSeconds time limit of this person; null for none
 * @param extraSeconds how much of it was added for this person
 * @param attemptsAllowed null for any number
 * @param attemptsMade so far
 * @param opens null when it has always been open
 * @param closes null when it never closes
 * @param nextAttemptAt from when the next attempt may start; null for at once
 * @param isUnderWay whether an attempt is open, which a start goes on with
 * @param gradeBy which attempt counts: best, last, first or average
 * @param mode assessment, or practice in which answers may be checked
 * @param expiry what becomes of an attempt at its deadline: submit, grace or abandon
 * @param handInSeconds with grace, how long after the deadline it may be handed in
 * @param attempts made so far on that day, with what counts of them
 * @param quizOpens from when the quiz itself is open for this person; null when only the plan says
 * @param quizCloses until when; null when only the plan says
 * @param hasNegativeMarks whether wrong choices may take the total below 0
 * @param refusal code of the problem that a start would meet now; null when it may start
 */
record BriefingView(
        String quizId,
        int quizVersion,
        String title,
        String kind,
        int questionCount,
        BigDecimal totalMark,
        int passPercent,
        @Nullable Integer timeLimitSeconds,
        @Nullable Integer allowedSeconds,
        int extraSeconds,
        @Nullable Integer attemptsAllowed,
        int attemptsMade,
        @Nullable Instant opens,
        @Nullable Instant closes,
        @Nullable Instant nextAttemptAt,
        boolean isUnderWay,
        @Nullable String refusal,
        Instant serverTime,
        String gradeBy,
        String mode,
        String expiry,
        int handInSeconds,
        AttemptsView attempts,
        @Nullable Instant quizOpens,
        @Nullable Instant quizCloses,
        boolean hasNegativeMarks) {}

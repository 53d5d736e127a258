package io.rizhi.quiz.attempt;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person should know before starting the quiz of a ticket.
 *
 * @param start whether another attempt may start now: start, not-open-yet, closed, no-attempts-left or too-soon
 * @param openAttemptId attempt to go on with; null when none is open
 * @param timeLimitSeconds null for none
 * @param attemptsAllowed null for any number
 * @param attemptsLeft null for any number
 * @param nextAttemptAt from when the next attempt may start; null for at once, or when none is left
 * @param closesAt end of the window in which the quiz may be taken; null when it never closes
 * @param gradeBy which attempt counts: best, last, first or average
 * @param mode assessment or practice
 * @param expiry what becomes of an attempt at its deadline: submit, grace or abandon
 * @param handInSeconds with grace, how long after the deadline it may be handed in
 * @param attempts made before on that day, with what counts of them
 */
record AttemptTermsView(
        String quizId,
        String title,
        String start,
        @Nullable String openAttemptId,
        int questionCount,
        BigDecimal totalMark,
        int passPercent,
        @Nullable Integer timeLimitSeconds,
        @Nullable Integer attemptsAllowed,
        @Nullable Integer attemptsLeft,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant closesAt,
        String gradeBy,
        String mode,
        String expiry,
        int handInSeconds,
        AttemptsView attempts) {}

package io.rizhi.quiz.attempt;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the attempts that a person has made leave of a quiz, on one day of a plan on which it was taken.
 *
 * @param attemptsMade on that day
 * @param attemptsLeft null for any number
 * @param nextAttemptAt from when the next attempt may start; null for at once
 * @param isUnderWay whether an attempt is open, which a start goes on with
 * @param refusal code of the problem that a start would meet now; null when the quiz itself would let it start
 */
record PreviewTriesView(
        String planId,
        int day,
        int attemptsMade,
        @Nullable Integer attemptsLeft,
        @Nullable Instant nextAttemptAt,
        boolean isUnderWay,
        @Nullable String refusal) {}

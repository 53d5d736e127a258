package io.rizhi.quiz.override;

import io.rizhi.quiz.override.model.Allowance;
import io.rizhi.quiz.quiz.model.QuizWindow;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has instead of the rules of a quiz; null leaves a rule as it is.
 *
 * @param timeLimitSeconds own time limit; 0 for none
 * @param extraSeconds added to the time limit of the quiz; never beside an own one
 * @param attemptsAllowed own number of attempts; 0 for any number
 * @param opens own beginning of the window
 * @param closes own end of the window
 * @param neverCloses whether the window has no end, whatever the quiz says; null for no
 */
record OverrideRequest(
        @Nullable Integer timeLimitSeconds,
        @Nullable Integer extraSeconds,
        @Nullable Integer attemptsAllowed,
        @Nullable Instant opens,
        @Nullable Instant closes,
        @Nullable Boolean neverCloses) {

    Allowance toAllowance() {
        return new Allowance(
                timeLimitSeconds,
                extraSeconds,
                attemptsAllowed,
                QuizWindow.of(opens, closes),
                Boolean.TRUE.equals(neverCloses));
    }
}

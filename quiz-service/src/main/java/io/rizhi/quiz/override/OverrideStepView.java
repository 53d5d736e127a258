package io.rizhi.quiz.override;

import io.rizhi.quiz.override.model.Allowance;
import io.rizhi.quiz.override.model.OverrideStep;
import io.rizhi.quiz.quiz.model.QuizWindow;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of an override: what it was from then on; null leaves a rule as the quiz has it.
 *
 * @param changedBy the admin who did it
 * @param isRemoval whether it was removed; then it left every rule as it is
 * @param timeLimitSeconds own time limit; 0 for none
 * @param extraSeconds added to the time limit of the quiz
 * @param attemptsAllowed own number of attempts; 0 for any number
 * @param opens own beginning of the window
 * @param closes own end of the window
 * @param neverCloses whether the window has no end, whatever the quiz says
 */
record OverrideStepView(
        String changedBy,
        Instant changedAt,
        boolean isRemoval,
        @Nullable Integer timeLimitSeconds,
        @Nullable Integer extraSeconds,
        @Nullable Integer attemptsAllowed,
        @Nullable Instant opens,
        @Nullable Instant closes,
        boolean neverCloses) {
    private static final Allowance NOTHING = new Allowance(null, null, null, QuizWindow.ALWAYS, false);

    static OverrideStepView of(OverrideStep step) {
        Allowance set = step.allowance();
        Allowance allowance = set == null ? NOTHING : set;
        return new OverrideStepView(
                step.by(),
                step.at(),
                set == null,
                allowance.timeLimitSeconds(),
                allowance.extraSeconds(),
                allowance.attemptsAllowed(),
                allowance.window().opens(),
                allowance.window().closes(),
                allowance.neverCloses());
    }
}

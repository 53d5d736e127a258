package io.rizhi.quiz.override;

import io.rizhi.quiz.override.model.Allowance;
import io.rizhi.quiz.override.model.QuizOverride;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one person or unit has instead of the rules of a quiz; null leaves a rule as it is.
 *
 * @param kind people or units
 * @param subjectId of the person or unit
 * @param timeLimitSeconds own time limit; 0 for none
 * @param extraSeconds added to the time limit of the quiz
 * @param attemptsAllowed own number of attempts; 0 for any number
 * @param opens own beginning of the window
 * @param closes own end of the window
 * @param changedBy the admin who set it last, or removed it
 * @param neverCloses whether the window has no end, whatever the quiz says
 * @param isInForce false for one that was removed; it then says what it was
 */
record OverrideView(
        String kind,
        String subjectId,
        @Nullable Integer timeLimitSeconds,
        @Nullable Integer extraSeconds,
        @Nullable Integer attemptsAllowed,
        @Nullable Instant opens,
        @Nullable Instant closes,
        String changedBy,
        Instant changedAt,
        boolean neverCloses,
        boolean isInForce) {

    static OverrideView of(QuizOverride override, boolean isInForce) {
        Allowance allowance = override.allowance();
        return new OverrideView(
                override.subject().kind().code(),
                override.subject().id(),
                allowance.timeLimitSeconds(),
                allowance.extraSeconds(),
                allowance.attemptsAllowed(),
                allowance.window().opens(),
                allowance.window().closes(),
                override.changedBy(),
                override.changedAt(),
                allowance.neverCloses(),
                isInForce);
    }
}

package io.rizhi.quiz.review;

import io.rizhi.quiz.attempt.ResponseContent;
import io.rizhi.quiz.bank.model.NoteRules;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * An answer given in a review.
 *
 * @param hintsTaken how many hints were looked at before; null for none
 */
record ReviewAnswerRequest(
        @NotNull @Valid ResponseContent response,
        @Nullable @Min(0) @Max(NoteRules.MOST_HINTS) Integer hintsTaken) {
    boolean isHinted() {
        return hintsTaken != null && hintsTaken > 0;
    }
}

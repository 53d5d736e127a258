package io.rizhi.quiz.attempt;

import io.rizhi.quiz.bank.model.NoteRules;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;

/**
 * A response to one question.
 *
 * @param sequence higher than the one of the response before
 * @param isFlagged whether the member wants to come back to it
 * @param hintsTaken how many hints the member has looked at; null for none
 */
record ResponseRequest(
        @Positive long sequence,
        @NotNull @Valid ResponseContent response,
        boolean isFlagged,
        @Nullable @Min(0) @Max(NoteRules.MOST_HINTS) Integer hintsTaken) {}

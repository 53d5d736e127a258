package io.rizhi.quiz.attempt;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

/**
 * A response to one question.
 *
 * @param sequence higher than the one of the response before
 * @param isFlagged whether the member wants to come back to it
 */
record ResponseRequest(
        @Positive long sequence, @NotNull @Valid ResponseContent response, boolean isFlagged) {}

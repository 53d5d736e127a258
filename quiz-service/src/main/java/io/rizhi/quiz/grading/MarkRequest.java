package io.rizhi.quiz.grading;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A mark given by a person.
 *
 * @param mark from 0 to the highest mark of the question, at most two decimals
 * @param comment for the member; null for none
 */
record MarkRequest(
        @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{1,64}") String questionId,
        @NotNull BigDecimal mark,
        @Nullable @Size(max = 2000) String comment) {}

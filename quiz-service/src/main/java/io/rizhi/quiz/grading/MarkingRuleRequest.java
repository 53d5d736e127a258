package io.rizhi.quiz.grading;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * Who is to mark the answers of a quiz by hand.
 *
 * @param isDouble whether two people mark each answer
 * @param tolerance 0 to 1000
 */
record MarkingRuleRequest(
        @NotNull Boolean isDouble,
        @NotNull @DecimalMin("0") @DecimalMax("1000") BigDecimal tolerance) {}

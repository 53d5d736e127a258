package io.rizhi.quiz.grading;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mark given by a person.
 *
 * @param mark from 0 to the highest mark of the question, at most two decimals
 * @param seen how many markers had given a mark when this one looked; null for none
 * @param criteria marks by line of the rubric, which add up to the mark; null without a rubric
 * @param comment for the member; null for none
 */
record MarkRequest(
        @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{1,64}") String questionId,
        @NotNull BigDecimal mark,
        @Nullable @Size(max = 2000) String comment,
        @Nullable Integer seen,
        @Nullable @Size(max = 50) Map<String, BigDecimal> criteria) {}

package io.rizhi.quiz.quiz;

import io.rizhi.quiz.bank.model.GradingPolicy;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A question of a draft.
 *
 * @param mark null takes the question's own mark
 * @param policy a grading policy, such as exact or half-for-missing; null takes the quiz's policy
 * @param section id of the part it stands in; null when the paper has none
 */
record QuizItemRequest(
        @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{1,64}") String questionId,
        @Nullable BigDecimal mark,

        @Nullable @Pattern(regexp = GradingPolicy.CODES) String policy,

        @Nullable @Pattern(regexp = "[A-Za-z0-9_-]{1,64}") String section) {}

package io.rizhi.quiz.quiz.model;

import io.rizhi.quiz.bank.model.GradingPolicy;
import io.rizhi.quiz.ids.QuestionId;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A question in a draft.
 *
 * @param mark null takes the question's own mark
 * @param policy null takes the quiz's policy
 * @param section part of the paper it stands in; null when the paper has none
 */
public record QuizItem(
        QuestionId questionId,
        @Nullable BigDecimal mark,
        @Nullable GradingPolicy policy,
        @Nullable String section) {

    public QuizItem(QuestionId questionId, @Nullable BigDecimal mark, @Nullable GradingPolicy policy) {
        this(questionId, mark, policy, null);
    }
}

package io.rizhi.quiz.quiz.model;

import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.GradingPolicy;
import io.rizhi.quiz.ids.QuestionId;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is set right in one question of a published version after people took it.
 *
 * @param id of the correction
 * @param content the question with its right key; null leaves it
 * @param mark null leaves it
 * @param policy null leaves it
 */
public record Correction(
        String id,
        QuestionId questionId,
        @Nullable Content content,
        @Nullable BigDecimal mark,
        @Nullable GradingPolicy policy,
        Treatment treatment) {

    PaperQuestion applyTo(PaperQuestion question) {
        if (!question.id().equals(questionId)) {
            return question;
        }
        BigDecimal counted = treatment == Treatment.DROPPED ? BigDecimal.ZERO : mark;
        return new PaperQuestion(
                question.id(),
                question.version(),
                Objects.requireNonNullElse(counted, question.mark()),
                Objects.requireNonNullElse(policy, question.policy()),
                Objects.requireNonNullElse(content, question.content()),
                treatment,
                question.isNegativeAllowed());
    }
}

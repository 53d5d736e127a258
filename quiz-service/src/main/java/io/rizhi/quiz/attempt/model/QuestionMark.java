package io.rizhi.quiz.attempt.model;

import io.rizhi.quiz.ids.QuestionId;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The mark of one response.
 *
 * @param mark null while a person has not marked it
 */
public record QuestionMark(
        QuestionId questionId, int version, @Nullable BigDecimal mark, BigDecimal maxMark, boolean isByHand) {
    public boolean isFull() {
        return mark != null && mark.compareTo(maxMark) == 0;
    }
}

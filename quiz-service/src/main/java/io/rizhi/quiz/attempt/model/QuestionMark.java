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

    boolean isSameAs(QuestionMark other) {
        boolean isMarkSame = mark == null || other.mark == null
                ? mark == null && other.mark == null
                : mark.compareTo(other.mark) == 0;
        return questionId.equals(other.questionId) && isMarkSame && maxMark.compareTo(other.maxMark) == 0;
    }
}

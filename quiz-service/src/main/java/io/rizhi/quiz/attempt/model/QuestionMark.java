package io.rizhi.quiz.attempt.model;

import io.rizhi.quiz.ids.QuestionId;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The mark of one response.
 *
 * @param mark null while a person has not marked it
 * @param category of the question; null for none
 * @param tags of the question
 */
public record QuestionMark(
        QuestionId questionId,
        int version,
        @Nullable BigDecimal mark,
        BigDecimal maxMark,
        boolean isByHand,
        @Nullable String category,
        List<String> tags) {
    public QuestionMark {
        tags = List.copyOf(tags);
    }

    public QuestionMark(
            QuestionId questionId, int version, @Nullable BigDecimal mark, BigDecimal maxMark, boolean isByHand) {
        this(questionId, version, mark, maxMark, isByHand, null, List.of());
    }

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

package io.rizhi.quiz.quiz.model;

import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.GradingPolicy;
import io.rizhi.quiz.ids.QuestionId;
import java.math.BigDecimal;

/**
 * A question of a published quiz, with everything needed to show and to grade it.
 *
 * @param treatment how it earns its mark; anything but as answered comes from a correction
 * @param isNegativeAllowed whether it may earn less than 0
 */
public record PaperQuestion(
        QuestionId id,
        int version,
        BigDecimal mark,
        GradingPolicy policy,
        Content content,
        Treatment treatment,
        boolean isNegativeAllowed) {

    public PaperQuestion(QuestionId id, int version, BigDecimal mark, GradingPolicy policy, Content content) {
        this(id, version, mark, policy, content, Treatment.AS_ANSWERED, false);
    }

    /** The mark in hundredths; marks have two decimals at most. */
    public int hundredths() {
        return mark.movePointRight(2).intValueExact();
    }

    public PaperQuestion allowingNegative(boolean isAllowed) {
        return new PaperQuestion(id, version, mark, policy, content, treatment, isAllowed);
    }

    public PaperQuestion withMark(BigDecimal other) {
        return new PaperQuestion(id, version, other, policy, content, treatment, isNegativeAllowed);
    }
}

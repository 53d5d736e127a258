package io.rizhi.quiz.bank.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How a question is marked where it differs from the quiz.
 *
 * @param choices policy of a multiple choice; null takes the quiz's
 * @param ordering policy of an ordering; null is exact
 * @param partShare share for an incomplete choice under half-for-missing; null is one half
 * @param defaultWeight under mapping, of an option without weight; null is 0
 * @param lowerBound under mapping; null is 0; below 0 counts where a quiz allows it
 * @param upperBound under mapping; null is 1
 * @param isAllOrNothing whether gaps, pairs or children earn together or not at all
 * @param isAnyOrder whether the answers of the gaps may come in any order
 * @param rules how texts are compared; null is as usual
 */
public record Scoring(
        @Nullable GradingPolicy choices,
        @Nullable OrderingPolicy ordering,
        @Nullable BigDecimal partShare,
        @Nullable BigDecimal defaultWeight,
        @Nullable BigDecimal lowerBound,
        @Nullable BigDecimal upperBound,
        boolean isAllOrNothing,
        boolean isAnyOrder,
        @Nullable TextRules rules) {
    public static final Scoring USUAL = new Scoring(null, null, null, null, null, null, false, false, null);

    public static Scoring choices(GradingPolicy policy) {
        return new Scoring(policy, null, null, null, null, null, false, false, null);
    }

    public static Scoring ordering(OrderingPolicy policy) {
        return new Scoring(null, policy, null, null, null, null, false, false, null);
    }

    /** For gaps. */
    public static Scoring gaps(boolean isAllOrNothing, boolean isAnyOrder, @Nullable TextRules rules) {
        return new Scoring(null, null, null, null, null, null, isAllOrNothing, isAnyOrder, rules);
    }

    public OrderingPolicy orderingOrExact() {
        return ordering == null ? OrderingPolicy.EXACT : ordering;
    }

    public TextRules rulesOrUsual() {
        return rules == null ? TextRules.USUAL : rules;
    }
}

package io.rizhi.quiz.bank.content;

import io.rizhi.quiz.bank.model.GradingPolicy;
import io.rizhi.quiz.bank.model.OrderingPolicy;
import io.rizhi.quiz.bank.model.Scoring;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How a question is marked where it differs from the quiz.
 *
 * @param choices a grading policy; null takes the quiz's
 * @param ordering an ordering policy; null is exact
 * @param partShare share for an incomplete choice under half-for-missing; null is one half
 * @param defaultWeight under mapping, of an option without weight
 * @param lowerBound under mapping
 * @param upperBound under mapping
 * @param isAllOrNothing whether gaps, pairs or children earn together or not at all
 * @param isAnyOrder whether the answers of the gaps may come in any order
 */
public record ScoringView(
        @Nullable String choices,
        @Nullable String ordering,
        @Nullable BigDecimal partShare,
        @Nullable BigDecimal defaultWeight,
        @Nullable BigDecimal lowerBound,
        @Nullable BigDecimal upperBound,
        @Nullable Boolean isAllOrNothing,
        @Nullable Boolean isAnyOrder,
        @Nullable @Valid TextRulesView rules) {

    public static @Nullable ScoringView of(@Nullable Scoring scoring) {
        if (scoring == null) {
            return null;
        }
        GradingPolicy policy = scoring.choices();
        OrderingPolicy order = scoring.ordering();
        return new ScoringView(
                policy == null ? null : policy.code(),
                order == null ? null : order.code(),
                scoring.partShare(),
                scoring.defaultWeight(),
                scoring.lowerBound(),
                scoring.upperBound(),
                scoring.isAllOrNothing(),
                scoring.isAnyOrder(),
                TextRulesView.of(scoring.rules()));
    }

    public Scoring toScoring() {
        return new Scoring(
                Codes.read(choices, GradingPolicy::ofCode, "/scoring/choices"),
                Codes.read(ordering, OrderingPolicy::ofCode, "/scoring/ordering"),
                partShare,
                defaultWeight,
                lowerBound,
                upperBound,
                Codes.isSet(isAllOrNothing),
                Codes.isSet(isAnyOrder),
                rules == null ? null : rules.toRules());
    }
}

package io.rizhi.quiz.grading.model;

import io.rizhi.quiz.bank.model.GradingPolicy;
import java.math.BigDecimal;

/**
 * How choices earn.
 *
 * @param isNegativeAllowed whether what is taken off may be more than what is earned
 */
record Marking(GradingPolicy policy, boolean isNegativeAllowed) {

    Marking with(GradingPolicy other) {
        return new Marking(other, isNegativeAllowed);
    }

    /** The least a choice may earn: nothing, or the loss of its whole mark. */
    BigDecimal least() {
        return isNegativeAllowed ? BigDecimal.ONE.negate() : BigDecimal.ZERO;
    }

    Share bounded(Share share) {
        return share.between(least(), BigDecimal.ONE);
    }
}

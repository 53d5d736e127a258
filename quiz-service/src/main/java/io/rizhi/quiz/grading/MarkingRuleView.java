package io.rizhi.quiz.grading;

import io.rizhi.quiz.grading.model.MarkingRule;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;

/**
 * Who marks the answers of a quiz by hand.
 *
 * @param isDouble whether two people mark each answer
 * @param tolerance how far their marks may be apart; beyond it a third person decides
 */
@Schema(name = "MarkingRule")
record MarkingRuleView(boolean isDouble, BigDecimal tolerance) {
    static MarkingRuleView of(MarkingRule rule) {
        return new MarkingRuleView(rule.isDouble(), rule.tolerance());
    }
}

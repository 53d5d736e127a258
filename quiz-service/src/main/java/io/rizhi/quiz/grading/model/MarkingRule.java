package io.rizhi.quiz.grading.model;

import java.math.BigDecimal;

/**
 * Who marks by hand.
 *
 * @param isDouble whether two people mark each answer, without seeing each other's mark
 * @param tolerance how far two marks may be apart; beyond it a third person decides
 */
public record MarkingRule(boolean isDouble, BigDecimal tolerance) {
    public static final MarkingRule SINGLE = new MarkingRule(false, BigDecimal.ZERO);
}

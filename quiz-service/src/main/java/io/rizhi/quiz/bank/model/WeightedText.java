package io.rizhi.quiz.bank.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A text that earns only part of a gap, or that has feedback of its own.
 *
 * @param weight share of the gap, from 0 to 1
 * @param feedback null for none
 */
public record WeightedText(
        String text, BigDecimal weight, @Nullable String feedback) {}

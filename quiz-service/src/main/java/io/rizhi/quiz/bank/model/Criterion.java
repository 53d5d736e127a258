package io.rizhi.quiz.bank.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * One line of a rubric.
 *
 * @param most highest mark for it
 * @param levels what earns how much; empty for any mark up to the highest
 */
public record Criterion(String id, String text, BigDecimal most, List<Level> levels) {
    /** A grade within a criterion. */
    public record Level(String text, BigDecimal mark) {}

    public Criterion {
        levels = Lists.of(levels);
    }
}

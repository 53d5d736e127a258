package io.rizhi.quiz.attempt;

import io.rizhi.quiz.attempt.model.Outcome;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the paper in a result.
 *
 * @param passPercent percent of its marks needed to pass; null for none
 */
record SectionResultView(
        String id,
        String title,
        BigDecimal mark,
        BigDecimal totalMark,
        @Nullable Integer passPercent,
        boolean hasPassed) {
    static List<SectionResultView> of(Outcome outcome) {
        return outcome.sections().stream()
                .map(section -> new SectionResultView(
                        section.id(),
                        section.title(),
                        section.mark(outcome.marks()),
                        section.totalMark(outcome.marks()),
                        section.passPercent(),
                        section.hasPassed(outcome.marks())))
                .toList();
    }
}

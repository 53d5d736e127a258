package io.rizhi.quiz.analysis.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one question worked. A figure that cannot be computed is null.
 *
 * @param attempts that were asked it
 * @param facility mean mark of the highest; also called 难度 P
 * @param discrimination correlation with the other questions, -100 to 100; of a drawn one with the whole total
 * @param efficiency discrimination in percent of the greatest possible with these marks
 * @param effectiveWeight percent of the spread of totals it brings; null when it works against the rest, and for a drawn one
 * @param topMinusBottom facility among the best 27 % less that among the weakest; 区分度 D
 */
public record ItemFigures(
        int attempts,
        @Nullable Double facility,
        @Nullable Double deviation,
        @Nullable Double discrimination,
        @Nullable Double efficiency,
        @Nullable Double effectiveWeight,
        @Nullable Double topMinusBottom,
        List<Flag> flags) {
    /** What deserves a look. */
    public enum Flag {
        /** Those who know more get it wrong more often: look at the key. */
        NEGATIVE_DISCRIMINATION,
        TOO_EASY,
        TOO_HARD
    }
}

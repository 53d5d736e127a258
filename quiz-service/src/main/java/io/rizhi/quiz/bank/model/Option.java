package io.rizhi.quiz.bank.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One option. The id is stable and says nothing about letter or place.
 *
 * @param weight share of the mark for choosing it, from -1 to 1; null when none was given. Kept even when no policy reads it
 * @param feedback for those who chose it; null for none
 * @param isFixed whether it keeps its place when options are shuffled
 */
public record Option(
        String id,
        String text,
        boolean isCorrect,
        @Nullable BigDecimal weight,
        @Nullable String feedback,
        boolean isFixed) {

    public Option(String id, String text, boolean isCorrect) {
        this(id, text, isCorrect, null, null, false);
    }

    /** One end of an order or of a pair: neither right nor wrong by itself. */
    public static Option item(String id, String text) {
        return new Option(id, text, false);
    }

    public Option withId(String newId) {
        return new Option(newId, text, isCorrect, weight, feedback, isFixed);
    }
}

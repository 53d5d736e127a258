package io.rizhi.quiz.bank.content;

import io.rizhi.quiz.bank.model.WeightedText;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A text that earns part of a gap, for admins only.
 *
 * @param weight from 0 to 1
 */
public record WeightedTextView(
        @NotNull String text,
        @NotNull BigDecimal weight,
        @Nullable String feedback) {
    static WeightedTextView of(WeightedText text) {
        return new WeightedTextView(text.text(), text.weight(), text.feedback());
    }

    WeightedText toText() {
        return new WeightedText(text.strip(), weight, feedback);
    }
}

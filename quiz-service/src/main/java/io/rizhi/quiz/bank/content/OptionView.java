package io.rizhi.quiz.bank.content;

import io.rizhi.quiz.bank.model.Option;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An option with its key, for admins only.
 *
 * @param id stable; empty in a request for a new option
 * @param weight share of the mark for choosing it, from -1 to 1; null for none
 * @param feedback for those who chose it; null for none
 * @param isFixed whether it keeps its place when options are shuffled
 */
public record OptionView(
        @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{0,64}") String id,
        @NotNull String text,
        boolean isCorrect,
        @Nullable BigDecimal weight,
        @Nullable String feedback,
        @Nullable Boolean isFixed) {

    static OptionView of(Option option) {
        return new OptionView(
                option.id(), option.text(), option.isCorrect(), option.weight(), option.feedback(), option.isFixed());
    }

    Option toOption(String newId) {
        return new Option(newId, text.strip(), isCorrect, weight, feedback, Codes.isSet(isFixed));
    }
}

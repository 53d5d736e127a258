package io.rizhi.quiz.bank.content;

import io.rizhi.quiz.bank.model.NumberKey;
import io.rizhi.quiz.bank.model.Tolerance;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number that counts as right, for admins only.
 *
 * @param kind absolute, relative or geometric; null is absolute
 * @param weight share of the gap; null is all of it
 */
public record NumberKeyView(
        @NotNull BigDecimal value,
        @NotNull BigDecimal tolerance,
        @Nullable String kind,
        @Nullable BigDecimal weight,
        @Nullable String feedback) {
    static NumberKeyView of(NumberKey key) {
        return new NumberKeyView(key.value(), key.tolerance(), key.kindOrUsual().code(), key.weight(), key.feedback());
    }

    NumberKey toKey() {
        Tolerance known = Codes.read(kind, Tolerance::ofCode, "/kind");
        return new NumberKey(value, tolerance, known == Tolerance.ABSOLUTE ? null : known, weight, feedback);
    }
}

package io.rizhi.quiz.bank.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number that counts as right.
 *
 * @param tolerance 0 for the number alone
 * @param kind null is absolute
 * @param weight share of the gap, above 0 to 1; null is all of it
 * @param feedback null for none
 */
public record NumberKey(
        BigDecimal value,
        BigDecimal tolerance,
        @Nullable Tolerance kind,
        @Nullable BigDecimal weight,
        @Nullable String feedback) {

    public static NumberKey of(String value, String tolerance) {
        return new NumberKey(new BigDecimal(value), new BigDecimal(tolerance), null, null, null);
    }

    public Tolerance kindOrUsual() {
        return kind == null ? Tolerance.ABSOLUTE : kind;
    }

    public BigDecimal weightOrAll() {
        return weight == null ? BigDecimal.ONE : weight;
    }
}

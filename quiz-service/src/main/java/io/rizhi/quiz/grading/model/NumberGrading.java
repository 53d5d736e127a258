package io.rizhi.quiz.grading.model;

import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.NumberKey;
import io.rizhi.quiz.bank.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Compares a typed number with the numbers that count as right, in exact decimals. */
final class NumberGrading {
    private NumberGrading() {}

    static Share share(Gap gap, String typed) {
        Optional<BigDecimal> value = TypedNumber.read(typed).flatMap(number -> inKeyUnits(number, gap));
        return value.flatMap(number -> gap.numbers().stream()
                        .filter(key -> isWithin(number, key))
                        .map(NumberKey::weightOrAll)
                        .max(BigDecimal::compareTo))
                .map(Share::of)
                .orElse(Share.NONE);
    }

    private static Optional<BigDecimal> inKeyUnits(TypedNumber number, Gap gap) {
        if (number.unit().isEmpty()) {
            return gap.needsUnit() ? Optional.empty() : Optional.of(number.value());
        }
        return unit(gap.units(), number.unit()).map(unit -> number.value().multiply(unit.factor()));
    }

    /** As written, or in another case when that is one unit only: mm is never Mm. */
    private static Optional<Unit> unit(List<Unit> units, String typed) {
        Optional<Unit> exact =
                units.stream().filter(unit -> unit.name().equals(typed)).findFirst();
        List<Unit> alike = units.stream()
                .filter(unit -> unit.name().equalsIgnoreCase(typed))
                .toList();
        return exact.isPresent() || alike.size() != 1 ? exact : Optional.of(alike.get(0));
    }

    /** Bounds belong to the interval. A division is turned into a multiplication of the other side, so nothing is rounded. */
    static boolean isWithin(BigDecimal number, NumberKey key) {
        BigDecimal value = key.value();
        BigDecimal tolerance = key.tolerance();
        return switch (key.kindOrUsual()) {
            case ABSOLUTE -> number.subtract(value).abs().compareTo(tolerance) <= 0;
            case RELATIVE -> number.subtract(value).abs().compareTo(value.abs().multiply(tolerance)) <= 0;
            case GEOMETRIC -> isWithinFactor(number, value, BigDecimal.ONE.add(tolerance));
        };
    }

    private static boolean isWithinFactor(BigDecimal number, BigDecimal value, BigDecimal factor) {
        BigDecimal far = value.multiply(factor);
        BigDecimal scaled = number.multiply(factor);
        return value.signum() >= 0
                ? scaled.compareTo(value) >= 0 && number.compareTo(far) <= 0
                : number.compareTo(far) >= 0 && scaled.compareTo(value) <= 0;
    }
}

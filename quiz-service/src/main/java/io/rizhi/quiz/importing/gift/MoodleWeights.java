package io.rizhi.quiz.importing.gift;

import io.rizhi.quiz.bank.model.Option;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The weights that Moodle accepts; others are moved to the nearest of them. */
public final class MoodleWeights {
    private static final List<BigDecimal> ACCEPTED = Stream.of(
                    "0",
                    "1",
                    "0.9",
                    "0.8333333",
                    "0.8",
                    "0.75",
                    "0.7",
                    "0.6666667",
                    "0.6",
                    "0.5",
                    "0.4",
                    "0.3333333",
                    "0.3",
                    "0.25",
                    "0.2",
                    "0.1666667",
                    "0.1428571",
                    "0.125",
                    "0.1111111",
                    "0.1",
                    "0.05")
            .map(BigDecimal::new)
            .toList();
    private static final int DIGITS = 5;

    private MoodleWeights() {}

    /** As Moodle writes it: a percentage with up to five decimals. */
    public static String percent(BigDecimal weight) {
        return snapped(weight)
                .movePointRight(2)
                .setScale(DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    static BigDecimal snapped(BigDecimal weight) {
        BigDecimal nearest = ACCEPTED.stream()
                .min(Comparator.comparing(each -> each.subtract(weight.abs()).abs()))
                .orElse(BigDecimal.ZERO);
        return weight.signum() < 0 ? nearest.negate() : nearest;
    }

    /** Of an option without weight: right ones share the mark, a wrong one costs it. */
    public static BigDecimal usual(List<Option> options, Option option) {
        long right = options.stream().filter(Option::isCorrect).count();
        return option.isCorrect()
                ? BigDecimal.ONE.divide(BigDecimal.valueOf(Math.max(1, right)), MathContext.DECIMAL32)
                : BigDecimal.ONE.negate();
    }
}

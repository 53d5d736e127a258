package io.rizhi.quiz.bank.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One gap with everything that counts as right.
 *
 * @param alternatives texts that earn all of it
 * @param kind null is text
 * @param weight its part among the gaps of the question; null is 1
 * @param partials texts that earn part of it
 * @param numbers of a gap for a number
 * @param units of a gap for a number; empty when none is expected
 * @param needsUnit whether a number without unit is wrong
 * @param options of a gap with a choice
 * @param rules how texts are compared; null takes those of the question
 */
public record Gap(
        List<String> alternatives,
        @Nullable GapKind kind,
        @Nullable BigDecimal weight,
        List<WeightedText> partials,
        List<NumberKey> numbers,
        List<Unit> units,
        boolean needsUnit,
        List<Option> options,
        @Nullable TextRules rules) {

    public Gap {
        alternatives = Lists.of(alternatives);
        partials = Lists.of(partials);
        numbers = Lists.of(numbers);
        units = Lists.of(units);
        options = Lists.of(options);
        kind = kind == GapKind.TEXT ? null : kind;
        weight = weight != null && weight.compareTo(BigDecimal.ONE) == 0 ? null : weight;
    }

    public Gap(List<String> alternatives) {
        this(alternatives, null, null, List.of(), List.of(), List.of(), false, List.of(), null);
    }

    public static Gap number(List<NumberKey> numbers, List<Unit> units, boolean needsUnit) {
        return new Gap(List.of(), GapKind.NUMBER, null, List.of(), numbers, units, needsUnit, List.of(), null);
    }

    public static Gap choice(GapKind kind, List<Option> options) {
        return new Gap(List.of(), kind, null, List.of(), List.of(), List.of(), false, options, null);
    }

    public GapKind kindOrText() {
        return kind == null ? GapKind.TEXT : kind;
    }

    public BigDecimal weightOrOne() {
        return weight == null ? BigDecimal.ONE : weight;
    }

    public Gap withWeight(BigDecimal newWeight) {
        return new Gap(alternatives, kind, newWeight, partials, numbers, units, needsUnit, options, rules);
    }

    public Gap withOptions(List<Option> newOptions) {
        return new Gap(alternatives, kind, weight, partials, numbers, units, needsUnit, newOptions, rules);
    }
}

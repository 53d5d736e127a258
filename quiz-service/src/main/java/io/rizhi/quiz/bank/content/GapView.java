package io.rizhi.quiz.bank.content;

import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.GapKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A gap with everything that counts as right, for admins only.
 *
 * @param alternatives texts that earn all of it; empty unless the kind is text
 * @param kind text, number, choice or multiple; null is text
 * @param weight its part among the gaps; null is 1
 * @param needsUnit whether a number without unit is wrong
 */
public record GapView(
        @NotNull @Size(max = 50) List<String> alternatives,
        @Nullable String kind,
        @Nullable BigDecimal weight,
        @Nullable @Valid @Size(max = 50) List<WeightedTextView> partials,
        @Nullable @Valid @Size(max = 50) List<NumberKeyView> numbers,
        @Nullable @Valid @Size(max = 50) List<UnitView> units,
        @Nullable Boolean needsUnit,
        @Nullable @Valid @Size(max = 100) List<OptionView> options,
        @Nullable @Valid TextRulesView rules) {

    public static GapView of(Gap gap) {
        return new GapView(
                gap.alternatives(),
                gap.kindOrText().code(),
                gap.weight(),
                Codes.each(gap.partials(), WeightedTextView::of),
                Codes.each(gap.numbers(), NumberKeyView::of),
                Codes.each(gap.units(), UnitView::of),
                gap.needsUnit(),
                Codes.each(gap.options(), OptionView::of),
                TextRulesView.of(gap.rules()));
    }

    /**
     * @param usual what a gap is when it does not say
     */
    public Gap toGap(GapKind usual) {
        GapKind asked = Codes.read(kind, GapKind::ofCode, "/kind");
        GapKind known = asked == null ? usual : asked;
        boolean isText = known == GapKind.TEXT;
        boolean isNumber = known == GapKind.NUMBER;
        return new Gap(
                isText ? stripped() : List.of(),
                known,
                weight,
                isText ? Codes.each(partials, WeightedTextView::toText) : List.of(),
                isNumber ? Codes.each(numbers, NumberKeyView::toKey) : List.of(),
                isNumber ? Codes.each(units, UnitView::toUnit) : List.of(),
                isNumber && Codes.isSet(needsUnit),
                known.hasOptions() && options != null ? OptionsOnWire.read(options) : List.of(),
                rules == null ? null : rules.toRules());
    }

    private List<String> stripped() {
        return alternatives.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }
}

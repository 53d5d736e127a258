package io.rizhi.quiz.bank.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Rules for gaps, and for the places of gaps in the text of a cloze. */
final class GapRules {
    private static final int LONGEST_UNIT = 50;
    private static final int MOST_DIGITS = 100;

    private GapRules() {}

    static void check(Content content, Faults faults) {
        List<Gap> gaps = content.gaps();
        faults.when(gaps.isEmpty(), "no-answer", "/gaps");
        faults.when(gaps.size() > ContentRules.MOST_GAPS, "gaps-too-many", "/gaps");
        faults.when(content.type().isOneGap() && gaps.size() > 1, "gap-one-only", "/gaps");
        for (int i = 0; i < gaps.size(); i++) {
            Faults part = faults.at("gaps", i);
            part.when(!allowed(content.type()).contains(gaps.get(i).kindOrText()), "gap-kind-wrong", "/kind");
            part.share(gaps.get(i).weightOrOne(), "0.0000000001", "1000", "/weight");
            check(gaps.get(i), part);
            TextRules rules = Objects.requireNonNullElse(
                    gaps.get(i).rules(), content.scoring().rulesOrUsual());
            checkPatterns(gaps.get(i), rules, part);
            checkEdits(gaps.get(i), rules, part);
        }
        if (content.type() == QuestionType.CLOZE) {
            checkPlaces(content, faults);
        }
    }

    private static Set<GapKind> allowed(QuestionType type) {
        return switch (type) {
            case NUMERIC -> Set.of(GapKind.NUMBER);
            case CLOZE -> Set.of(GapKind.values());
            default -> Set.of(GapKind.TEXT);
        };
    }

    private static void check(Gap gap, Faults faults) {
        switch (gap.kindOrText()) {
            case TEXT -> checkTexts(gap, faults);
            case NUMBER -> checkNumbers(gap, faults);
            case CHOICE, MULTIPLE -> {
                OptionRules.checkTexts(gap.options(), ContentRules.MOST_OPTIONS, faults);
                OptionRules.checkKeys(gap.options(), gap.kindOrText() == GapKind.CHOICE, faults);
            }
        }
    }

    private static void checkTexts(Gap gap, Faults faults) {
        List<String> alternatives = gap.alternatives();
        boolean isEmpty = alternatives.isEmpty() || alternatives.stream().anyMatch(String::isBlank);
        int all = alternatives.size() + gap.partials().size();
        faults.when(isEmpty, "gap-without-answer", "");
        faults.when(all > ContentRules.MOST_ALTERNATIVES, "alternatives-too-many", "");
        alternatives.forEach(text -> faults.length(text, ContentRules.LONGEST_TEXT, ""));
        for (int i = 0; i < gap.partials().size(); i++) {
            WeightedText partial = gap.partials().get(i);
            Faults part = faults.at("partials", i);
            part.text(partial.text(), "gap-without-answer", "");
            part.share(partial.weight(), "0", "1", "/weight");
            part.length(partial.feedback(), ContentRules.LONGEST_TEXT, "/feedback");
        }
    }

    /** An expression that cannot be read would make every answer wrong. */
    private static void checkPatterns(Gap gap, TextRules rules, Faults faults) {
        if (gap.kindOrText() != GapKind.TEXT || !rules.hasPatterns()) {
            return;
        }
        boolean isBroken = Stream.concat(
                        gap.alternatives().stream(), gap.partials().stream().map(WeightedText::text))
                .anyMatch(key -> KeyPattern.of(key, rules.foldsCase()).isEmpty());
        faults.when(isBroken, "pattern-invalid", "");
    }

    /** A key that stands for many texts has nothing to be near to. */
    private static void checkEdits(Gap gap, TextRules rules, Faults faults) {
        Integer per = rules.charactersPerEdit();
        if (gap.kindOrText() != GapKind.TEXT || per == null) {
            return;
        }
        boolean isOutside = per < TextRules.FEWEST_PER_EDIT || per > TextRules.MOST_PER_EDIT;
        faults.when(isOutside, "edits-out-of-range", "");
        faults.when(rules.hasPatterns() || rules.hasWildcards(), "edits-with-patterns", "");
    }

    private static void checkNumbers(Gap gap, Faults faults) {
        List<NumberKey> numbers = gap.numbers();
        boolean hasFull = numbers.stream().anyMatch(key -> key.weightOrAll().compareTo(BigDecimal.ONE) == 0);
        faults.when(!hasFull, "number-missing", "/numbers");
        faults.when(numbers.size() > ContentRules.MOST_ALTERNATIVES, "alternatives-too-many", "/numbers");
        for (int i = 0; i < numbers.size(); i++) {
            NumberKey key = numbers.get(i);
            Faults part = faults.at("numbers", i);
            part.when(isUnreasonable(key.value()), "number-out-of-range", "/value");
            boolean isWide = key.tolerance().signum() < 0 || isUnreasonable(key.tolerance());
            part.when(isWide, "tolerance-out-of-range", "/tolerance");
            part.share(key.weightOrAll(), "0", "1", "/weight");
        }
        for (int i = 0; i < gap.units().size(); i++) {
            Unit unit = gap.units().get(i);
            boolean isRight = !unit.name().isBlank()
                    && unit.name().length() <= LONGEST_UNIT
                    && unit.factor().signum() > 0
                    && !isUnreasonable(unit.factor());
            faults.when(!isRight, "unit-invalid", "/units/" + i);
        }
        faults.when(gap.units().size() > ContentRules.MOST_ALTERNATIVES, "alternatives-too-many", "/units");
        faults.when(gap.needsUnit() && gap.units().isEmpty(), "unit-invalid", "/units");
    }

    /** Numbers that no exact calculation should have to carry. */
    private static boolean isUnreasonable(BigDecimal number) {
        return number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS;
    }

    private static void checkPlaces(Content content, Faults faults) {
        List<Integer> places = GapPlaces.in(content.stem());
        for (int i = 0; i < content.gaps().size(); i++) {
            int number = i + 1;
            long times = places.stream().filter(place -> place == number).count();
            faults.when(times == 0, "gap-not-in-text", "/gaps/" + i);
            faults.when(times > 1, "gap-twice-in-text", "/gaps/" + i);
        }
        boolean isUnknown = places.stream()
                .anyMatch(place -> place < 1 || place > content.gaps().size());
        faults.when(isUnknown, "gap-unknown-in-text", "/stem");
    }
}

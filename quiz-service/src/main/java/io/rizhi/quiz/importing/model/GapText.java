package io.rizhi.quiz.importing.model;

import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.NumberKey;
import io.rizhi.quiz.bank.model.Tolerance;
import java.util.stream.Collectors;

/** Answers of one gap as text: semicolons between those that are all right, a backslash before a sign that is text. */
public final class GapText {
    private GapText() {}

    public static String gap(Gap gap) {
        return gap.alternatives().stream().map(GapText::escaped).collect(Collectors.joining(";"));
    }

    /** What {@link #gap} wrote. */
    static Gap read(String text) {
        Separators usual = new Separators('|', ';', true);
        return new Gap(usual.alternatives(text));
    }

    public static String numbers(Gap gap) {
        return gap.numbers().stream().map(GapText::number).collect(Collectors.joining(";"));
    }

    public static String escaped(String text) {
        return text.replaceAll("[\\\\;|；｜]", "\\\\$0");
    }

    private static String number(NumberKey key) {
        String value = key.value().toPlainString();
        if (key.tolerance().signum() == 0) {
            return value;
        }
        return key.kindOrUsual() == Tolerance.ABSOLUTE
                ? value + "±" + key.tolerance().toPlainString()
                : value + "±" + key.tolerance().movePointRight(2).toPlainString() + "%";
    }
}

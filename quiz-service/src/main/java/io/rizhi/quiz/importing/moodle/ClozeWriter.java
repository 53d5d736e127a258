package io.rizhi.quiz.importing.moodle;

import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.GapKind;
import io.rizhi.quiz.bank.model.GapPlaces;
import io.rizhi.quiz.bank.model.NumberKey;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.TextRules;
import io.rizhi.quiz.bank.model.WeightedText;
import io.rizhi.quiz.importing.gift.MoodleWeights;
import io.rizhi.quiz.importing.model.Stars;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of a cloze with its gaps written into it. */
final class ClozeWriter {
    private ClozeWriter() {}

    static String stem(Content question) {
        String stem = question.stem();
        for (int i = 0; i < question.gaps().size(); i++) {
            stem = stem.replace(GapPlaces.sign(i + 1), gap(question.gaps().get(i)));
        }
        return stem;
    }

    private static String gap(Gap gap) {
        String weight = gap.weightOrOne().toPlainString();
        TextRules rules = gap.rules();
        return switch (gap.kindOrText()) {
            case TEXT -> body(weight, rules != null && !rules.foldsCase() ? "SAC" : "SA", texts(gap));
            case NUMBER ->
                body(
                        weight,
                        "NM",
                        gap.numbers().stream().map(ClozeWriter::number).toList());
            case CHOICE -> body(weight, "MC", options(gap));
            case MULTIPLE -> body(weight, "MR", options(gap));
        };
    }

    private static String body(String weight, String type, List<String> answers) {
        return "{" + weight + ":" + type + ":" + String.join("~", answers) + "}";
    }

    private static List<String> texts(Gap gap) {
        List<String> texts = new ArrayList<>();
        gap.alternatives().stream()
                .filter(text -> gap.partials().stream()
                        .noneMatch(partial -> partial.text().equals(text)))
                .forEach(text -> texts.add("=" + escaped(Stars.written(gap, text))));
        for (WeightedText partial : gap.partials()) {
            boolean isAll = partial.weight().compareTo(BigDecimal.ONE) == 0;
            texts.add((isAll ? "=" : "%" + MoodleWeights.percent(partial.weight()) + "%")
                    + escaped(Stars.written(gap, partial.text()))
                    + feedback(partial.feedback()));
        }
        return texts;
    }

    private static String number(NumberKey key) {
        BigDecimal weight = key.weight();
        return (weight == null ? "=" : "%" + MoodleWeights.percent(weight) + "%")
                + key.value().toPlainString()
                + (key.tolerance().signum() == 0 ? "" : ":" + key.tolerance().toPlainString())
                + feedback(key.feedback());
    }

    private static List<String> options(Gap gap) {
        boolean isSingle = gap.kindOrText() == GapKind.CHOICE;
        return gap.options().stream().map(option -> option(option, isSingle)).toList();
    }

    private static String option(Option option, boolean isSingle) {
        BigDecimal weight = option.weight();
        String sign;
        if (weight != null && !(isSingle && option.isCorrect())) {
            sign = "%" + MoodleWeights.percent(weight) + "%";
        } else {
            boolean startsAsSign =
                    option.text().startsWith("=") || option.text().startsWith("%");
            sign = option.isCorrect() ? "=" : startsAsSign ? "%0%" : "";
        }
        return sign + escaped(option.text()) + feedback(option.feedback());
    }

    private static String feedback(@Nullable String feedback) {
        return feedback == null ? "" : "#" + escaped(feedback);
    }

    /** The reader decodes entities in answers, so that one typed as text needs its ampersand written out. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replaceAll("[}#~\\\\]", "\\\\$0");
    }
}

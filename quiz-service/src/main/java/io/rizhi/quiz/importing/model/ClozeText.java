package io.rizhi.quiz.importing.model;

import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.GapKind;
import io.rizhi.quiz.bank.model.NumberKey;
import io.rizhi.quiz.bank.model.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Answers of a cloze as one text: a part for each gap, its kind before a colon, a star before what is right:
 * {@code 文本:水;H2O|单选:*湿;干|数值:3.5±0.1}.
 */
public final class ClozeText {
    private static final Pattern KIND =
            Pattern.compile("^\\s*(文本|数值|单选|多选|text|number|choice|multiple)\\s*[:：]", Pattern.CASE_INSENSITIVE);
    private static final Map<String, GapKind> KINDS = Map.of(
            "文本", GapKind.TEXT,
            "text", GapKind.TEXT,
            "数值", GapKind.NUMBER,
            "number", GapKind.NUMBER,
            "单选", GapKind.CHOICE,
            "choice", GapKind.CHOICE,
            "多选", GapKind.MULTIPLE,
            "multiple", GapKind.MULTIPLE);

    private ClozeText() {}

    public static List<Gap> read(String answer, Separators stated, int line, List<Finding> findings) {
        Separators cut = stated.isStated() ? stated : new Separators('|', ';', true);
        return answer.isBlank()
                ? List.of()
                : cut.gaps(answer).stream()
                        .map(part -> gap(part, cut, line, findings))
                        .toList();
    }

    private static Gap gap(String part, Separators cut, int line, List<Finding> findings) {
        Matcher kind = KIND.matcher(part);
        String rest = kind.find() ? part.substring(kind.end()) : part;
        String word = kind.reset().find() ? kind.group(1).toLowerCase(Locale.ROOT) : "text";
        GapKind known = KINDS.getOrDefault(word, GapKind.TEXT);
        return switch (known) {
            case TEXT -> new Gap(cut.alternatives(rest));
            case NUMBER -> number(cut.plain(rest), line, findings);
            default -> Gap.choice(known, options(rest, cut));
        };
    }

    private static Gap number(String text, int line, List<Finding> findings) {
        List<NumberKey> keys = NumberText.read(text).orElse(List.of());
        if (keys.isEmpty()) {
            findings.add(Finding.error("number-unreadable", line, ChoiceKey.shorten(text)));
        }
        return Gap.number(keys, List.of(), false);
    }

    private static List<Option> options(String rest, Separators cut) {
        List<Option> options = new ArrayList<>();
        for (String each : cut.split(rest, ';')) {
            String text = each.stripLeading();
            boolean isRight = text.startsWith("*") || text.startsWith("＊");
            options.add(new Option("o" + (options.size() + 1), cut.plain(isRight ? text.substring(1) : text), isRight));
        }
        return options;
    }

    /** The text for the gaps. */
    public static String write(List<Gap> gaps) {
        return gaps.stream().map(ClozeText::written).collect(Collectors.joining("|"));
    }

    private static String written(Gap gap) {
        return switch (gap.kindOrText()) {
            case TEXT -> "文本:" + GapText.gap(gap);
            case NUMBER -> "数值:" + GapText.numbers(gap);
            case CHOICE -> "单选:" + written(gap.options());
            case MULTIPLE -> "多选:" + written(gap.options());
        };
    }

    private static String written(List<Option> options) {
        return options.stream()
                .map(option -> (option.isCorrect() ? "*" : "")
                        + GapText.escaped(option.text()).replaceFirst("^[*＊]", "\\\\$0"))
                .collect(Collectors.joining(";"));
    }
}

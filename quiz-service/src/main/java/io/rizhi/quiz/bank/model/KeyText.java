package io.rizhi.quiz.bank.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The key of a question as text for people. */
public final class KeyText {
    private KeyText() {}

    public static String of(Content content, boolean isEnglish) {
        String between = isEnglish ? "; " : "；";
        return switch (content.type()) {
            case SINGLE, MULTIPLE -> String.join(between, right(content.options()));
            case TRUE_FALSE -> truth(Boolean.TRUE.equals(content.isTrue()), isEnglish);
            case FILL_IN, CLOZE, SHORT_TEXT, NUMERIC ->
                gaps(content).stream().map(texts -> String.join(" / ", texts)).collect(Collectors.joining(between));
            case SHORT_ANSWER -> Objects.requireNonNullElse(content.guidance(), "");
            case MATCHING -> pairs(content, between);
            case ORDERING -> content.options().stream().map(Option::text).collect(Collectors.joining(" → "));
            case COMPOSITE -> children(content, isEnglish);
            case DESCRIPTION -> "";
        };
    }

    /** Equal for equal keys, in whatever order the options stand. */
    public static String signature(Content content) {
        return switch (content.type()) {
            case SINGLE, MULTIPLE ->
                String.join("\n", right(content.options()).stream().sorted().toList());
            case COMPOSITE ->
                content.children().stream()
                        .map(child -> signature(child.content()))
                        .collect(Collectors.joining("\n\n"));
            default -> of(content, true);
        };
    }

    /** What counts as right, gap by gap. */
    public static List<List<String>> gaps(Content content) {
        return content.gaps().stream().map(KeyText::gap).toList();
    }

    private static List<String> gap(Gap gap) {
        return switch (gap.kindOrText()) {
            case TEXT -> gap.alternatives();
            case NUMBER -> gap.numbers().stream().map(KeyText::number).toList();
            case CHOICE, MULTIPLE -> right(gap.options());
        };
    }

    private static String number(NumberKey key) {
        String value = key.value().toPlainString();
        if (key.tolerance().signum() == 0) {
            return value;
        }
        String tolerance = key.kindOrUsual() == Tolerance.ABSOLUTE
                ? key.tolerance().toPlainString()
                : key.tolerance()
                                .multiply(BigDecimal.valueOf(100))
                                .stripTrailingZeros()
                                .toPlainString() + "%";
        return value + " ± " + tolerance;
    }

    private static List<String> right(List<Option> options) {
        return options.stream().filter(Option::isCorrect).map(Option::text).toList();
    }

    private static String pairs(Content content, String between) {
        Map<String, Option> byId =
                content.options().stream().collect(Collectors.toMap(Option::id, Function.identity()));
        return content.prompts().stream()
                .filter(prompt -> byId.containsKey(prompt.optionId()))
                .map(prompt -> prompt.text() + " → "
                        + Objects.requireNonNull(byId.get(prompt.optionId())).text())
                .collect(Collectors.joining(between));
    }

    private static String children(Content content, boolean isEnglish) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < content.children().size(); i++) {
            String answer = of(content.children().get(i).content(), isEnglish);
            all.append(i == 0 ? "" : "\n").append(i + 1).append(". ").append(answer);
        }
        return all.toString();
    }

    private static String truth(boolean isTrue, boolean isEnglish) {
        if (isEnglish) {
            return isTrue ? "True" : "False";
        }
        return isTrue ? "正确" : "错误";
    }
}

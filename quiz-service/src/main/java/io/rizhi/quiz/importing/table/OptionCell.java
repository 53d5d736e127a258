package io.rizhi.quiz.importing.table;

import io.rizhi.quiz.importing.model.Fold;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All options of a question in one cell.
 *
 * @param isUnclear whether the cut might be wrong
 */
record OptionCell(List<String> options, boolean isUnclear) {
    private static final Pattern LABEL =
            Pattern.compile("(?<![A-Za-z0-9])\\(?([A-Za-z])\\s*(?:[.、:)]|(?<=\\([A-Za-z])\\))\\s*");
    private static final Pattern LETTER = Pattern.compile("([A-Za-z])[\\s\\u3000]+(?=\\S)");
    private static final List<String> CLEAR = List.of("\\n", "[|｜]", "[;；]", "\\$+", "@@|##|&&");
    private static final List<String> UNCLEAR = List.of("[,，]", "、", "\\t|\\u3000| {2,}");

    static OptionCell of(String cell) {
        String text = cell.strip();
        List<String> labelled = labelled(text);
        if (labelled.size() >= 2) {
            return new OptionCell(labelled, false);
        }
        for (String separator : CLEAR) {
            List<String> parts = parts(text, separator);
            if (parts.size() >= 2) {
                return new OptionCell(withoutLetters(parts), false);
            }
        }
        for (String separator : UNCLEAR) {
            List<String> parts = parts(text, separator);
            if (parts.size() >= 2) {
                return new OptionCell(parts, true);
            }
        }
        return new OptionCell(text.isEmpty() ? List.of() : List.of(text), !text.isEmpty());
    }

    /** A. 甲 in the column of A, B. 乙 in that of B: each label says what its column says already. */
    static List<String> withoutLabels(List<String> texts) {
        List<String> plain = new ArrayList<>();
        for (int place = 0; place < texts.size(); place++) {
            Matcher label = LABEL.matcher(Fold.of(texts.get(place)));
            boolean isOwn = label.lookingAt()
                    && Character.toUpperCase(label.group(1).charAt(0)) - 'A' == place
                    && label.end() < texts.get(place).length();
            if (!isOwn && !texts.get(place).isEmpty()) {
                return texts;
            }
            plain.add(isOwn ? texts.get(place).substring(label.end()) : "");
        }
        return plain;
    }

    /** A 甲, B 乙: letters without a sign behind them are labels too if all parts have theirs and differ without it. */
    private static List<String> withoutLetters(List<String> parts) {
        List<String> plain = new ArrayList<>();
        for (int place = 0; place < parts.size(); place++) {
            Matcher letter = LETTER.matcher(parts.get(place));
            if (!letter.lookingAt() || Character.toUpperCase(letter.group(1).charAt(0)) - 'A' != place) {
                return parts;
            }
            plain.add(parts.get(place).substring(letter.end()));
        }
        return plain.stream().distinct().count() == plain.size() ? plain : parts;
    }

    private static List<String> parts(String text, String separator) {
        return Arrays.stream(text.split(separator))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** A. 甲 B. 乙: labels in their order, whatever stands between. */
    private static List<String> labelled(String text) {
        List<String> options = new ArrayList<>();
        Matcher label = LABEL.matcher(Fold.of(text));
        int from = -1;
        while (label.find()) {
            int place = Character.toUpperCase(label.group(1).charAt(0)) - 'A';
            boolean isFirst = from < 0 && place == 0 && label.start() == 0;
            if (isFirst) {
                from = label.end();
            } else if (from >= 0 && place == options.size() + 1) {
                options.add(trim(text.substring(from, label.start())));
                from = label.end();
            }
        }
        if (from >= 0) {
            options.add(trim(text.substring(from)));
        }
        return options;
    }

    private static String trim(String option) {
        return option.strip().replaceAll("[;；|｜$\\s]+$", "");
    }
}

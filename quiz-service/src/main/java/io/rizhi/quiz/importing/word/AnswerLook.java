package io.rizhi.quiz.importing.word;

import io.rizhi.quiz.importing.model.Fold;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Options of one question that stand out from the others by colour, by bold or by a line under them.
 *
 * @param lines of the question with a tick before those options
 */
record AnswerLook(List<WordLine> lines) {
    private static final Pattern LABEL = Pattern.compile("(?:^|(?<=[\\s。;；]))\\(?([A-Za-z])\\s*[.、:)]");

    private record Option(int line, int start, int from, int to) {}

    /** Empty when none or all stand out, or when several ways of standing out name different options. */
    static Optional<AnswerLook> in(List<WordLine> lines) {
        List<Option> options = options(lines);
        if (options.size() < 2) {
            return Optional.empty();
        }
        List<List<Option>> found = new ArrayList<>();
        for (Function<WordLine, BitSet> way : ways()) {
            List<Option> marked = options.stream()
                    .filter(option -> isMarked(lines.get(option.line()), option, way))
                    .toList();
            if (!marked.isEmpty() && marked.size() < options.size() && !found.contains(marked)) {
                found.add(marked);
            }
        }
        return found.size() == 1 ? Optional.of(new AnswerLook(ticked(lines, found.get(0)))) : Optional.empty();
    }

    private static List<Function<WordLine, BitSet>> ways() {
        return List.of(WordLine::coloured, WordLine::bold, WordLine::underlined);
    }

    private static List<Option> options(List<WordLine> lines) {
        List<Option> options = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            String text = lines.get(line).text();
            Matcher label = LABEL.matcher(Fold.of(text));
            List<int[]> places = new ArrayList<>();
            while (label.find()) {
                int expected = options.size() + places.size();
                if (Character.toUpperCase(label.group(1).charAt(0)) - 'A' == expected) {
                    places.add(new int[] {label.start(), label.end()});
                }
            }
            for (int i = 0; i < places.size(); i++) {
                int to = i + 1 < places.size() ? places.get(i + 1)[0] : text.length();
                options.add(new Option(line, places.get(i)[0], places.get(i)[1], to));
            }
        }
        return options;
    }

    /** Whether every letter of the option, its label aside, stands out. */
    private static boolean isMarked(WordLine line, Option option, Function<WordLine, BitSet> way) {
        boolean hasText = false;
        for (int i = option.from(); i < option.to(); i++) {
            char c = line.text().charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                hasText = true;
                if (!way.apply(line).get(i)) {
                    return false;
                }
            }
        }
        return hasText;
    }

    private static List<WordLine> ticked(List<WordLine> lines, List<Option> marked) {
        List<WordLine> ticked = new ArrayList<>(lines);
        for (int i = marked.size() - 1; i >= 0; i--) {
            Option option = marked.get(i);
            String text = ticked.get(option.line()).text();
            ticked.set(
                    option.line(),
                    ticked.get(option.line())
                            .withText(text.substring(0, option.start()) + "√" + text.substring(option.start())));
        }
        return ticked;
    }
}

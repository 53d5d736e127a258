package io.rizhi.quiz.importing.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Program text between fences of Markdown keeps the spaces that its lines begin with; they are part of what it means. A
 * fence around questions is none.
 */
final class CodeBlocks {
    private static final String FENCE = "```";
    /** A sign of the private area stands for each of those spaces while lines are read. */
    private static final char SPACE = '\uE003';

    private static final int LONGEST = 200;

    private CodeBlocks() {}

    static List<Line> lines(List<String> raw) {
        List<Line> lines = new ArrayList<>(raw.size());
        int end = -1;
        for (int i = 0; i < raw.size(); i++) {
            Line line = Line.of(i + 1, raw.get(i));
            if (i > end && line.text().startsWith(FENCE)) {
                end = end(raw, i);
            }
            lines.add(i < end ? indented(line, raw.get(i)) : line);
        }
        return lines;
    }

    /** The closing fence, or the place itself when it opens no program. */
    private static int end(List<String> raw, int open) {
        for (int i = open + 1; i < Math.min(raw.size(), open + LONGEST); i++) {
            Line line = Line.of(i + 1, raw.get(i));
            if (line.text().startsWith(FENCE)) {
                return i;
            }
            boolean isQuestion = NumberLabel.at(line)
                            .filter(label -> label.follows() != NumberLabel.Follows.SPACE)
                            .isPresent()
                    || FieldMarker.atStart(line, false).isPresent()
                    || OptionLabel.in(List.of(line)).stream()
                            .anyMatch(label -> label.strength() == OptionLabel.Strength.LINE_START);
            if (isQuestion) {
                return open;
            }
        }
        return open;
    }

    private static Line indented(Line line, String raw) {
        int spaces = 0;
        for (int i = 0; i < raw.length() && (raw.charAt(i) == ' ' || raw.charAt(i) == '\t'); i++) {
            spaces += raw.charAt(i) == '\t' ? 4 : 1;
        }
        if (spaces == 0 || spaces > LONGEST || line.isBlank()) {
            return line;
        }
        String text = String.valueOf(SPACE).repeat(spaces) + line.text();
        return new Line(line.number(), text, Fold.of(text));
    }

    static String text(String read) {
        return read.replace(SPACE, ' ');
    }
}

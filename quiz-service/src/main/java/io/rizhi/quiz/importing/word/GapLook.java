package io.rizhi.quiz.importing.word;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Words of a fill-in question that stand out by a line under them or by colour: its answers, in their places.
 *
 * @param lines of the question with gaps drawn around those words
 */
record GapLook(List<WordLine> lines) {
    private static final int LONGEST_ANSWER = 60;
    private static final String GAP = "____";

    /** Empty when nothing stands out or a whole line does, and where there are gaps beside. */
    static Optional<GapLook> in(List<WordLine> lines) {
        List<Function<WordLine, BitSet>> ways = List.of(WordLine::underlined, WordLine::coloured);
        return ways.stream()
                .filter(way -> lines.stream().noneMatch(line -> hasGap(line.text(), way.apply(line))))
                .map(way ->
                        lines.stream().map(line -> drawn(line, way.apply(line))).toList())
                .filter(drawn -> !texts(drawn).equals(texts(lines)))
                .findFirst()
                .map(GapLook::new);
    }

    /** A line under spaces, or typed lines, that no marked letter is in. */
    private static boolean hasGap(String text, BitSet marked) {
        StringBuilder rest = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            rest.append(marked.get(i) ? ' ' : text.charAt(i));
        }
        return rest.indexOf(GAP) >= 0;
    }

    private static List<String> texts(List<WordLine> lines) {
        return lines.stream().map(WordLine::text).toList();
    }

    private static WordLine drawn(WordLine line, BitSet marked) {
        String text = line.text();
        StringBuilder drawn = new StringBuilder();
        int from = 0;
        for (int[] run : runs(text, marked)) {
            String word = text.substring(run[0], run[1]).strip();
            if (word.length() == text.length() || word.length() > LONGEST_ANSWER) {
                return line;
            }
            drawn.append(text, from, run[0]).append(word.startsWith(GAP) ? word : GAP + word + GAP);
            from = run[1];
        }
        return line.withText(drawn.append(text.substring(from)).toString());
    }

    /** From and to of each stretch of marked letters that is not blank. */
    private static List<int[]> runs(String text, BitSet marked) {
        List<int[]> runs = new ArrayList<>();
        for (int from = marked.nextSetBit(0); from >= 0 && from < text.length(); ) {
            int to = Math.min(marked.nextClearBit(from), text.length());
            if (!text.substring(from, to).isBlank()) {
                runs.add(new int[] {from, to});
            }
            from = marked.nextSetBit(to);
        }
        return runs;
    }
}

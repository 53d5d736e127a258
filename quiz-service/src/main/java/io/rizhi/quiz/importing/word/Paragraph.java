package io.rizhi.quiz.importing.word;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One paragraph while it is read: its text, and which letters stand out. */
final class Paragraph {
    private static final Pattern LINED =
            Pattern.compile("^([\\s\\u3000\\u00A0]{2,})(\\S.*?)([\\s\\u3000\\u00A0]{2,})$");
    private static final String SUPER = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ";
    private static final String SUB = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ";
    private static final String PLAIN = "0123456789+-=()n";

    @Nullable
    String styleId;

    @Nullable
    String numId;

    int ilvl;
    boolean hasLevel;
    final List<String> doubts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final BitSet bold = new BitSet();
    private final BitSet coloured = new BitSet();
    private final BitSet underlined = new BitSet();

    void add(String part, Look look) {
        if (part.isEmpty()) {
            return;
        }
        if (look.isHidden) {
            if (!part.isBlank()) {
                doubt("hidden-text-left-out");
            }
            return;
        }
        String shown = shown(part, look);
        int from = text.length();
        text.append(shown);
        if (look.isBold) {
            bold.set(from, text.length());
        }
        if (look.isColoured) {
            coloured.set(from, text.length());
        }
        if (look.isUnderlined && !shown.equals("____")) {
            underlined.set(from, text.length());
        }
    }

    /** A blank drawn as a line under spaces is a gap; small letters above and below the line keep their sense. */
    private String shown(String part, Look look) {
        if (look.isUnderlined && !part.contains("\n") && isBlank(part)) {
            return text.length() >= 4 && text.substring(text.length() - 4).equals("____") ? "" : "____";
        }
        Matcher lined = look.isUnderlined ? LINED.matcher(part) : null;
        if (lined != null && lined.matches()) {
            return "____" + lined.group(2) + "____";
        }
        return switch (look.position) {
            case "superscript" -> raised(part, SUPER, "^");
            case "subscript" -> raised(part, SUB, "_");
            default -> part;
        };
    }

    private static boolean isBlank(String part) {
        return part.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static String raised(String part, String signs, String otherwise) {
        StringBuilder raised = new StringBuilder();
        for (char c : part.toCharArray()) {
            int place = PLAIN.indexOf(c);
            if (place < 0) {
                return part.isBlank() ? part : otherwise + "{" + part + "}";
            }
            raised.append(signs.charAt(place));
        }
        return raised.toString();
    }

    void doubt(String code) {
        doubts.add(code);
    }

    String text() {
        return text.toString();
    }

    boolean isEmpty() {
        return text.toString().isBlank() && doubts.isEmpty();
    }

    /** Puts the number before everything else. */
    void label(String number) {
        int length = number.length();
        text.insert(0, number);
        shift(bold, length);
        shift(coloured, length);
        shift(underlined, length);
    }

    private static void shift(BitSet bits, int by) {
        BitSet moved = new BitSet();
        bits.stream().forEach(i -> moved.set(i + by));
        bits.clear();
        bits.or(moved);
    }

    /** The lines of the paragraph: soft breaks end a line. */
    List<WordLine> lines(String place) {
        List<WordLine> lines = new ArrayList<>();
        String all = text.toString();
        int from = 0;
        while (from <= all.length()) {
            int end = all.indexOf('\n', from);
            int to = end < 0 ? all.length() : end;
            lines.add(new WordLine(
                    all.substring(from, to),
                    place,
                    lines.isEmpty() ? List.copyOf(doubts) : List.of(),
                    bold.get(from, to),
                    coloured.get(from, to),
                    underlined.get(from, to)));
            from = to + 1;
        }
        return lines;
    }
}

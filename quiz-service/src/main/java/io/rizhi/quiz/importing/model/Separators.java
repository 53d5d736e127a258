package io.rizhi.quiz.importing.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an answer column says it is cut, read from its header: 答案（多个空用|分隔，多个答案用;分隔）.
 *
 * @param gap between the answers of several gaps; NUL when the header does not say
 * @param alternative between answers that are all right; NUL when the header does not say
 * @param hasEscapes whether a backslash keeps a sign from being a separator
 */
public record Separators(char gap, char alternative, boolean hasEscapes) {
    private static final char NONE = '\0';
    private static final String SIGNS = "|;/,、&#$~+*@^!";
    private static final Pattern GAP =
            Pattern.compile("(?:空|gaps?|blanks?)[^" + Pattern.quote(SIGNS) + "]{0,8}([" + Pattern.quote(SIGNS) + "])");
    private static final Pattern ALTERNATIVE = Pattern.compile(
            "(?:答案|备选|同义|alternatives?)[^(" + Pattern.quote(SIGNS) + "]{0,8}([" + Pattern.quote(SIGNS) + "])");
    private static final Pattern ESCAPES = Pattern.compile("转义|escape", Pattern.CASE_INSENSITIVE);

    public static Separators of(String header) {
        String folded = Fold.of(header);
        Matcher gap = GAP.matcher(folded);
        char gapSign = gap.find() ? gap.group(1).charAt(0) : NONE;
        int from = Math.max(0, folded.indexOf('('));
        Matcher alternative = ALTERNATIVE.matcher(folded).region(from, folded.length());
        char alternativeSign = alternative.find() ? alternative.group(1).charAt(0) : NONE;
        return new Separators(
                gapSign,
                alternativeSign == gapSign ? NONE : alternativeSign,
                ESCAPES.matcher(header).find());
    }

    public boolean isStated() {
        return gap != NONE;
    }

    public List<String> gaps(String answer) {
        return split(answer, gap);
    }

    public List<String> alternatives(String gapText) {
        return alternative == NONE
                ? List.of(plain(gapText))
                : split(gapText, alternative).stream().map(this::plain).toList();
    }

    /** Splits at the sign where it is not escaped; the escapes stay for the next cut. */
    public List<String> split(String text, char sign) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (hasEscapes && c == '\\' && i + 1 < text.length()) {
                part.append(c).append(text.charAt(i + 1));
                i++;
            } else if (Fold.of(String.valueOf(c)).charAt(0) == sign) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    public String plain(String part) {
        if (!hasEscapes) {
            return part.strip();
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < part.length(); i++) {
            if (part.charAt(i) == '\\' && i + 1 < part.length()) {
                i++;
            }
            text.append(part.charAt(i));
        }
        return text.toString().strip();
    }
}

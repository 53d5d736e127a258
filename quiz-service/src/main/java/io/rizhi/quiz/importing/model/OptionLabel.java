package io.rizhi.quiz.importing.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A letter that may open an option.
 *
 * @param line index of the line within the body
 * @param start index of the label in its line, of the tick if there is one
 * @param end index after the label
 * @param sign what follows the letter, to compare labels by style
 * @param strength how likely the place is one for a label
 * @param isTicked whether a √ or v stands before the letter
 */
record OptionLabel(int line, int start, int end, char letter, char sign, Strength strength, boolean isTicked) {
    enum Strength {
        /** First in its line. */
        LINE_START,
        /** After a space or after closing punctuation. */
        SPACED,
        /** Right after other text. */
        GLUED,
        /** Glued to a digit: a page number has run into the label. */
        AFTER_DIGIT
    }

    private static final Pattern LABEL =
            Pattern.compile("(?:[□☐○〇◯▢]\\s*)?(?<tick>[√☑]\\s*|(?<![A-Za-z0-9])[vV]\\s+)?(?:\\*\\*)?"
                    + "(?:\\(\\s*(?<round>[A-Za-z])\\s*\\)(?<roundsign>\\s*[.、:])?|\\[\\s*(?<square>[A-Z])\\s*\\]|(?<circled>[Ⓐ-Ⓩ])\\s*[.、):]?|(?<letter>[A-Za-z])\\s?(?<sign>[.、):]|,(?!\\s?[A-Z][,\\s]|\\s?[A-Z]$)))"
                    + "(?:\\*\\*)?\\s*|^(?<spaced>[A-Z])\\s+(?=[^\\sA-Za-z])");
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-*+•·]\\s+|\\*\\*)");
    private static final Pattern SMALL_ROUND = Pattern.compile("^\\s*\\(a\\)");
    private static final String CLOSING = "?。;:)）】」”』》!…_";

    static List<OptionLabel> in(List<Line> body) {
        List<OptionLabel> labels = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            collect(body.get(i).folded(), i, labels);
        }
        return labels;
    }

    private static void collect(String folded, int line, List<OptionLabel> labels) {
        Matcher bullet = BULLET.matcher(folded);
        int first = bullet.lookingAt() ? bullet.end() : 0;
        Matcher matcher = LABEL.matcher(folded);
        boolean hasSmallRound = SMALL_ROUND.matcher(folded).lookingAt();
        int at = 0;
        while (at < folded.length() && matcher.find(at)) {
            if (matcher.group("spaced") != null) {
                labels.add(new OptionLabel(
                        line, 0, matcher.end(), matcher.group("spaced").charAt(0), ' ', Strength.LINE_START, false));
                at = matcher.end();
                continue;
            }
            char letter = letter(matcher);
            int letterAt = matcher.start(group(matcher));
            boolean isBare = matcher.group("letter") != null;
            char before = matcher.start() == 0 ? ' ' : folded.charAt(matcher.start() - 1);
            boolean isLineStart = matcher.start() <= first;
            boolean isRoundToo = hasSmallRound && matcher.group("round") != null;
            if (isRoundToo || isUsable(letter, before, isBare, isLineStart)) {
                labels.add(new OptionLabel(
                        line,
                        isLineStart ? 0 : matcher.start(),
                        matcher.end(),
                        Character.toUpperCase(letter),
                        sign(matcher),
                        strength(before, isLineStart),
                        matcher.group("tick") != null));
                at = matcher.end();
            } else {
                at = letterAt + 1;
            }
        }
    }

    private static boolean isUsable(char letter, char before, boolean isBare, boolean isLineStart) {
        if (Character.isLowerCase(letter)) {
            return isLineStart || isBare && before == ' ';
        }
        return !isBare || !isLatin(before);
    }

    private static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static Strength strength(char before, boolean isLineStart) {
        if (isLineStart) {
            return Strength.LINE_START;
        }
        if (Character.isDigit(before)) {
            return Strength.AFTER_DIGIT;
        }
        return before == ' ' || CLOSING.indexOf(before) >= 0 ? Strength.SPACED : Strength.GLUED;
    }

    private static String group(Matcher matcher) {
        if (matcher.group("round") != null) {
            return "round";
        }
        if (matcher.group("circled") != null) {
            return "circled";
        }
        return matcher.group("square") != null ? "square" : "letter";
    }

    private static char letter(Matcher matcher) {
        char letter = matcher.group(group(matcher)).charAt(0);
        return letter >= 'Ⓐ' ? (char) (letter - 'Ⓐ' + 'A') : letter;
    }

    private static char sign(Matcher matcher) {
        if (matcher.group("round") != null) {
            return '(';
        }
        if (matcher.group("circled") != null) {
            return 'Ⓐ';
        }
        return matcher.group("square") != null ? '[' : matcher.group("sign").charAt(0);
    }
}

package io.rizhi.quiz.importing.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One line of the source.
 *
 * @param number counted from 1
 * @param text as typed, without outer spaces and invisible characters
 * @param folded the same length as text, width and spaces folded
 */
record Line(int number, String text, String folded) {
    /** Markdown's bold around a label or a whole line: **1.** stem, **答案：B**. */
    private static final Pattern BOLD_START =
            Pattern.compile("^((?:[-*+>]\\s+|#{1,6}\\s+)?)\\*\\*(.+?)\\*\\*(.*)$", Pattern.DOTALL);

    /** Marks of a page that folds answers away. */
    private static final Pattern FOLDED = Pattern.compile("</?(?:details|summary)(?:\\s[^>]{0,80})?>");
    /** A number of Markdown that is not to begin a list: \\1. */
    private static final Pattern ESCAPED_NUMBER = Pattern.compile("^\\\\(?=\\d{1,4}[.)])");

    static Line of(int number, String raw) {
        String tidy = tidy(raw.indexOf('<') < 0 ? raw : FOLDED.matcher(raw).replaceAll(""));
        String plain = tidy.startsWith("\\") ? ESCAPED_NUMBER.matcher(tidy).replaceFirst("") : tidy;
        String text = BOLD_START.matcher(plain).replaceFirst("$1$2$3");
        return new Line(number, text, Fold.of(text));
    }

    /** Lines end with CR LF, LF or a lone CR. */
    static List<String> split(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lines.add(text.substring(start, i));
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return List.copyOf(lines);
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    /** The rest of the line, as a line of its own with the same number. */
    Line from(int index) {
        return of(number, text.substring(Math.min(index, text.length())));
    }

    Line until(int index) {
        return of(number, text.substring(0, index));
    }

    private static String tidy(String raw) {
        StringBuilder kept = new StringBuilder(raw.length() + 2);
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (kept.isEmpty() && c >= '\u2488' && c <= '\u249B') {
                kept.append(c - '\u2488' + 1).append('.');
            } else if (!isInvisible(c)) {
                kept.append(c);
            }
        }
        int from = 0;
        int to = kept.length();
        while (from < to && isSpace(kept.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(kept.charAt(to - 1))) {
            to--;
        }
        return kept.substring(from, to);
    }

    private static boolean isInvisible(char c) {
        return c == '\u200B'
                || c == '\u200C'
                || c == '\u2060'
                || c == '\uFEFF'
                || c == '\u00AD'
                || c == '\u200E'
                || c == '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c < ' ' && c != '\t' && c != '\f' && c != '\u000B';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}

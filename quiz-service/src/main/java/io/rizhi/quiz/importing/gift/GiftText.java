package io.rizhi.quiz.importing.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Escapes of GIFT: a backslash takes the meaning from the sign behind it. */
final class GiftText {
    private static final String SIGNS = "~=#{}:\\";
    private static final Pattern LATEX = Pattern.compile("\\\\[A-Za-z]+\\s*\\{|\\$[^$\\n]*[{}][^$\\n]*\\$");

    private GiftText() {}

    /** Place of the first sign that is not escaped, or -1. */
    static int find(String text, String sign, int from) {
        for (int i = from; i <= text.length() - sign.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.startsWith(sign, i)) {
                return i;
            }
        }
        return -1;
    }

    static int findLast(String text, String sign) {
        int last = -1;
        int next = find(text, sign, 0);
        while (next >= 0) {
            last = next;
            next = find(text, sign, next + 1);
        }
        return last;
    }

    static boolean has(String text, String sign) {
        return find(text, sign, 0) >= 0;
    }

    /** Cuts before every sign that is not escaped; the first part is what stands before them. */
    static List<String> cutBefore(String text, String signs) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (signs.indexOf(text.charAt(i)) >= 0) {
                parts.add(text.substring(from, i));
                from = i;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = c == '\\' && i + 1 < text.length() ? text.charAt(i + 1) : 0;
            if (next == 'n') {
                plain.append('\n');
                i++;
            } else if (next != 0 && SIGNS.indexOf(next) >= 0) {
                plain.append(next);
                i++;
            } else {
                plain.append(c);
            }
        }
        return plain.toString().strip();
    }

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (char c : text.replace("\r", "").toCharArray()) {
            if (c == '\n') {
                escaped.append("\\n");
            } else {
                if (SIGNS.indexOf(c) >= 0) {
                    escaped.append('\\');
                }
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** With a format in front when the text itself begins as if it named one. */
    static String written(String text) {
        return GiftAnswer.withoutFormat(text).equals(text) ? escaped(text) : "[plain]" + escaped(text);
    }

    /** Whether a formula may have its braces read as those of answers. */
    static boolean looksLikeLatex(String text) {
        return LATEX.matcher(text).find();
    }
}

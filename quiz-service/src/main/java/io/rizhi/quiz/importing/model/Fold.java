package io.rizhi.quiz.importing.model;

/**
 * Width folding for labels and keys, character by character, so that a place in the folded text is the same place in the
 * text. Stems are never folded: that would turn ① into 1 and x² into x2.
 */
public final class Fold {
    private Fold() {}

    public static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(fold(text.charAt(i)));
        }
        return folded.toString();
    }

    private static char fold(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - 0xFEE0);
        }
        return switch (c) {
            case '\u3000', '\u00A0', '\u202F', '\u205F', '\t', '\f', '\u000B', '\u2028', '\u2029' -> ' ';
            case '\uFE52', '\u2024' -> '.';
            case '\uFE50' -> ',';
            case '\uFE51', '\uFF64' -> '、';
            case '\uFE59' -> '(';
            case '\uFE5A' -> ')';
            case '\uFE30', '\u2236', '\uFE55' -> ':';
            case '\u2212', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015' -> '-';
            case '\u301C', '\u223C' -> '~';
            case '\u2713', '\u2714', '\u2611', '\u2705' -> '√';
            case '\u2717', '\u2718', '\u2715', '\u2716', '\u274C', '\u00D7', '\u2573' -> '×';
            default -> c >= '\u2000' && c <= '\u200A' ? ' ' : c;
        };
    }
}

package io.rizhi.quiz.grading.model;

import io.rizhi.quiz.bank.model.TextRules;

/**
 * Whether a folded text is the key but for a few characters. Short texts have to be right, and so do digits: another
 * number is another answer. Written here and not taken from a library, because it counts code points and these few lines
 * are all there would be to take.
 */
final class NearText {
    private static final int SHORT = 3;
    private static final int LONGEST = 200;

    private NearText() {}

    static boolean isNear(String answer, String key, TextRules rules) {
        Integer per = rules.charactersPerEdit();
        if (per == null || rules.hasPatterns() || rules.hasWildcards()) {
            return false;
        }
        int[] typed = answer.codePoints().toArray();
        int[] right = key.codePoints().toArray();
        int edits = right.length / Math.max(per, TextRules.FEWEST_PER_EDIT);
        boolean isLong = Math.min(typed.length, right.length) > SHORT && right.length <= LONGEST;
        return isLong
                && Math.abs(typed.length - right.length) <= edits
                && digits(answer).equals(digits(key))
                && distance(typed, right) <= edits;
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.codePoints().filter(Character::isDigit).forEach(digits::appendCodePoint);
        return digits.toString();
    }

    /** Levenshtein: characters to replace, add or leave out. */
    static int distance(int[] one, int[] other) {
        int[] before = new int[other.length + 1];
        int[] row = new int[other.length + 1];
        for (int j = 0; j <= other.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length; i++) {
            row[0] = i;
            for (int j = 1; j <= other.length; j++) {
                int replaced = before[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(before[j], row[j - 1]) + 1);
            }
            int[] next = before;
            before = row;
            row = next;
        }
        return before[other.length];
    }
}

package io.rizhi.study.directory.account.model;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/**
 * Which passwords are refused. Any character is allowed and nothing has to be mixed: length and not being guessable
 * count (OWASP ASVS 5.0, 6.2).
 */
public final class PasswordRules {

    public static final int MIN_LENGTH = 8;
    public static final int MAX_LENGTH = 128;
    private static final int SHORTEST_CONTEXT_WORD = 4;
    private static final int FEWEST_DIFFERENT = 4;
    private static final String RUNS =
            "01234567890|abcdefghijklmnopqrstuvwxyz|qwertyuiop|asdfghjkl|zxcvbnm|1qaz2wsx3edc";

    private final Set<String> common;

    /** @param common often used passwords, in lower case */
    public PasswordRules(Set<String> common) {
        this.common = Set.copyOf(common);
    }

    /** @param contextWords words that somebody who knows the person would try: login, name, organisation */
    public boolean isTooWeak(String password, Collection<String> contextWords) {
        var length = password.codePointCount(0, password.length());
        if (length < MIN_LENGTH || length > MAX_LENGTH) {
            return true;
        }
        var folded = password.toLowerCase(Locale.ROOT);
        return common.contains(folded)
                || common.contains(withoutDigitsAround(folded))
                || folded.codePoints().distinct().count() < FEWEST_DIFFERENT
                || isRun(folded)
                || isRepetition(folded)
                || hasContextWord(folded, contextWords);
    }

    private static String withoutDigitsAround(String folded) {
        return folded.replaceAll("^[\\d\\p{Punct}]+|[\\d\\p{Punct}]+$", "");
    }

    private static boolean isRun(String folded) {
        var backwards = new StringBuilder(RUNS).reverse().toString();
        return RUNS.contains(folded) || backwards.contains(folded);
    }

    private static boolean isRepetition(String folded) {
        for (int size = 1; size <= folded.length() / 2; size++) {
            if (folded.length() % size == 0
                    && folded.equals(folded.substring(0, size).repeat(folded.length() / size))) {
                return true;
            }
        }
        return false;
    }

    /** A context word makes a password weak when little else is left. */
    private static boolean hasContextWord(String folded, Collection<String> contextWords) {
        return contextWords.stream()
                .map(word -> FoldedLogin.of(word).value())
                .filter(word -> word.length() >= SHORTEST_CONTEXT_WORD
                        || word.codePoints().anyMatch(c -> c > 0x2E80))
                .filter(word -> word.length() >= 2)
                .anyMatch(word -> folded.contains(word) && folded.length() - word.length() < MIN_LENGTH);
    }
}

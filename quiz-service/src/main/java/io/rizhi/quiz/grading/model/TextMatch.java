package io.rizhi.quiz.grading.model;

import io.rizhi.quiz.bank.model.KeyPattern;
import io.rizhi.quiz.bank.model.Simplified;
import io.rizhi.quiz.bank.model.TextRules;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Compares a typed answer with the texts that count as right. */
public final class TextMatch {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern HAN_SPACE = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");
    private static final Pattern CLOSING = Pattern.compile("[\\s。．.,，;；:：!！?？、…]+$");
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|[+-]?\\d{1,30}(?:\\.\\d{1,30})?");
    private static final String OPENING_SIGNS = "\"'(（《【[〈「『“‘";
    private static final String CLOSING_SIGNS = "\"')）》】]〉」』”’";

    private TextMatch() {}

    public static boolean matches(String typed, List<String> alternatives, TextRules rules) {
        String answer = fold(typed, rules);
        return !answer.isEmpty()
                && alternatives.stream()
                        .anyMatch(
                                key -> matches(answer, fold(key, rules), rules) || matchesPattern(answer, key, rules));
    }

    /** The expression itself is not folded: a change of case or width would change what it says. */
    private static boolean matchesPattern(String answer, String key, TextRules rules) {
        return rules.hasPatterns()
                && KeyPattern.of(rules.foldsTraditional() ? Simplified.of(key) : key, rules.foldsCase())
                        .filter(pattern -> pattern.matches(answer))
                        .isPresent();
    }

    private static boolean matches(String answer, String key, TextRules rules) {
        if (answer.equals(key)) {
            return !key.isEmpty();
        }
        if (rules.hasWildcards()
                && key.contains("*")
                && wildcard(key).matcher(answer).matches()) {
            return true;
        }
        return rules.comparesNumbers() && sameNumber(answer, key) || NearText.isNear(answer, key, rules);
    }

    private static boolean sameNumber(String answer, String key) {
        Optional<BigDecimal> one = number(answer);
        Optional<BigDecimal> other = number(key);
        return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) == 0;
    }

    private static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(",", ""))) : Optional.empty();
    }

    /** Runs of stars count as one, so that no key can make matching slow. */
    private static Pattern wildcard(String key) {
        StringBuilder regex = new StringBuilder();
        boolean isAfterStar = false;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean isEscaped = c == '\\' && i + 1 < key.length() && key.charAt(i + 1) == '*';
            boolean isStar = c == '*';
            if (isStar && !isAfterStar) {
                regex.append(".*");
            } else if (!isStar) {
                regex.append(Pattern.quote(isEscaped ? "*" : String.valueOf(c)));
                i += isEscaped ? 1 : 0;
            }
            isAfterStar = isStar;
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL);
    }

    static String fold(String text, TextRules rules) {
        String folded = rules.composes() ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
        folded = rules.foldsWidth() ? width(folded) : folded;
        folded = rules.collapsesSpaces()
                ? HAN_SPACE.matcher(SPACES.matcher(folded).replaceAll(" ")).replaceAll("")
                : folded;
        folded = rules.foldsCase() ? folded.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT) : folded;
        folded = rules.foldsSigns() ? signs(folded) : folded;
        folded = rules.foldsTraditional() ? Simplified.of(folded) : folded;
        folded = folded.strip();
        return rules.stripsPunctuation() ? outer(folded) : folded;
    }

    private static String width(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            if (c >= '\uFF01' && c <= '\uFF5E') {
                folded.append((char) (c - 0xFEE0));
            } else {
                folded.append(c == '\u3000' ? ' ' : c);
            }
        }
        return folded.toString();
    }

    private static String signs(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            folded.append(
                    switch (c) {
                        case '“', '”', '„', '＂', '「', '」', '『', '』' -> '"';
                        case '‘', '’', '′', '＇' -> '\'';
                        case '—', '–', '−', '‐', '‑', '―', '－' -> '-';
                        case '～', '〜', '∼' -> '~';
                        default -> c;
                    });
        }
        return folded.toString();
    }

    private static String outer(String text) {
        String rest = CLOSING.matcher(text).replaceFirst("");
        String inner = rest;
        while (inner.length() > 2 && isPair(inner)) {
            inner = inner.substring(1, inner.length() - 1).strip();
        }
        String stripped = CLOSING.matcher(inner).replaceFirst("");
        return stripped.isEmpty() ? text : stripped;
    }

    private static boolean isPair(String text) {
        int kind = OPENING_SIGNS.indexOf(text.charAt(0));
        char last = text.charAt(text.length() - 1);
        return kind >= 0
                && CLOSING_SIGNS.charAt(kind) == last
                && text.substring(1, text.length() - 1).indexOf(last) < 0;
    }
}

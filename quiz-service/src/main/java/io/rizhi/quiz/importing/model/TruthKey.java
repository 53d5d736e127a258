package io.rizhi.quiz.importing.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads 对, 错误, √, ×, T, FALSE … */
public final class TruthKey {
    private static final Set<String> TRUE = Set.of("√", "对", "正确", "是", "真", "T", "TRUE", "Y", "YES", "RIGHT", "V");
    private static final Set<String> FALSE =
            Set.of("×", "错", "错误", "否", "假", "F", "FALSE", "N", "NO", "WRONG", "X", "不正确", "不对", "非");
    private static final Pattern WITH_REST =
            Pattern.compile("(不正确|正确|错误|不对|对|错|√|×|T|F)(?:的)?\\s*[。.,;:(\\s]\\s*(\\S.*)", Pattern.DOTALL);

    /** The two words to choose from, behind the stem. */
    private static final Pattern CHOICES =
            Pattern.compile("(?<=\\S)(?:\\s+|(?<=[。.?)]))(?:对\\s+错|正确\\s+错误|√\\s+×|是\\s+否)\\s*$");

    /** A(正确), B.错误 */
    private static final Pattern LETTER_AND_WORD =
            Pattern.compile("([A-Z])\\s*[.、:]?\\s*\\(?\\s*(不正确|正确|错误|不对|对|错|√|×)\\s*\\)?[。.]?");

    private TruthKey() {}

    static String withoutChoices(String stem) {
        Matcher choices = CHOICES.matcher(Fold.of(stem));
        return choices.find() ? stem.substring(0, choices.start()) : stem;
    }

    /** Null when the word means neither. */
    public static @Nullable Boolean word(String text) {
        String word = Fold.of(text)
                .strip()
                .replaceAll("[\\s。.;,]+$", "")
                .replaceAll("(?<=[对错确误真假])的$", "")
                .toUpperCase(Locale.ROOT);
        if (TRUE.contains(word)) {
            return Boolean.TRUE;
        }
        return FALSE.contains(word) ? Boolean.FALSE : null;
    }

    /**
     * @param options texts of the options, if the question has any; a letter then means its option
     */
    public static KeyReading read(String text, List<String> options, int line) {
        Boolean isTrue = word(ChoiceKey.unbracketed(Fold.of(text)));
        if (isTrue != null && !isLetterOf(text, options)) {
            return new KeyReading(Set.of(), isTrue, "", List.of());
        }
        Optional<Boolean> byLetter = byLetter(text, options);
        if (byLetter.isPresent()) {
            return new KeyReading(Set.of(), byLetter.get(), "", List.of());
        }
        Matcher rest = WITH_REST.matcher(Fold.of(text).strip());
        if (rest.matches()) {
            String tail = text.strip().substring(rest.start(2));
            return new KeyReading(
                    Set.of(), word(rest.group(1)), tail, List.of(Finding.warning("text-after-answer", line)));
        }
        return KeyReading.failed(Finding.error("key-unreadable", line, ChoiceKey.shorten(text)));
    }

    private static boolean isLetterOf(String text, List<String> options) {
        String letter = Fold.of(text).strip();
        return letter.length() == 1 && letter.charAt(0) >= 'A' && letter.charAt(0) - 'A' < options.size();
    }

    private static Optional<Boolean> byLetter(String text, List<String> options) {
        Matcher both = LETTER_AND_WORD.matcher(Fold.of(text).strip());
        if (both.matches()) {
            return byLetter(both.group(1), options).filter(Predicate.isEqual(word(both.group(2))));
        }
        String letter = Fold.of(text).strip().replaceAll("[。.]$", "").toUpperCase(Locale.ROOT);
        if (letter.length() != 1 || letter.charAt(0) < 'A' || letter.charAt(0) - 'A' >= options.size()) {
            return Optional.empty();
        }
        return Optional.ofNullable(word(options.get(letter.charAt(0) - 'A')));
    }
}

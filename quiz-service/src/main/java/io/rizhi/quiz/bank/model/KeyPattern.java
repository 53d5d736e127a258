package io.rizhi.quiz.bank.model;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;

/**
 * A regular expression as a key. It is for the whole answer, and matched in time that grows with its length and the
 * answer's only, whatever it says.
 */
public final class KeyPattern {
    public static final int LONGEST = 200;

    private final Pattern pattern;

    private KeyPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Empty when it is too long or not an expression. */
    public static Optional<KeyPattern> of(String expression, boolean foldsCase) {
        if (expression.isBlank() || expression.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            int flags = Pattern.DOTALL | (foldsCase ? Pattern.CASE_INSENSITIVE : 0);
            return Optional.of(new KeyPattern(Pattern.compile(expression, flags)));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    public boolean matches(String answer) {
        return pattern.matches(answer);
    }
}

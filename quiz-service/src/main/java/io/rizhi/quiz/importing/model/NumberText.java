package io.rizhi.quiz.importing.model;

import io.rizhi.quiz.bank.model.NumberKey;
import io.rizhi.quiz.bank.model.Tolerance;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers of numeric questions: 1.5, 1.5±0.05, 100±2%, several with semicolons. */
public final class NumberText {
    private static final String NUMBER = "[+-]?\\d{1,60}(?:\\.\\d{1,60})?(?:[eE][+-]?\\d{1,3})?";
    private static final Pattern KEY =
            Pattern.compile("(" + NUMBER + ")\\s*(?:(?:±|\\+/-|\\+-)\\s*(\\d{1,60}(?:\\.\\d{1,60})?)\\s*(%)?)?");

    private NumberText() {}

    /** Empty when a part is no number. */
    public static Optional<List<NumberKey>> read(String answer) {
        List<NumberKey> keys = new ArrayList<>();
        for (String part : Fold.of(answer).split("[;|]")) {
            Matcher key = KEY.matcher(part.strip());
            if (!key.matches()) {
                return Optional.empty();
            }
            boolean isShare = key.group(3) != null;
            BigDecimal tolerance = key.group(2) == null ? BigDecimal.ZERO : new BigDecimal(key.group(2));
            keys.add(new NumberKey(
                    new BigDecimal(key.group(1)),
                    isShare ? tolerance.movePointLeft(2) : tolerance,
                    isShare ? Tolerance.RELATIVE : null,
                    null,
                    null));
        }
        return Optional.of(keys);
    }
}

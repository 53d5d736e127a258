package io.rizhi.quiz.importing.gift;

import io.rizhi.quiz.bank.model.NumberKey;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A number with a tolerance behind a colon, or two bounds with dots between. */
public final class GiftNumber {
    private static final String NUMBER =
            "\\s*([+-]?(?:\\d{1,60}(?:\\.\\d{0,60})?|\\.\\d{1,60})(?:[eE][+-]?\\d{1,2})?)\\s*";
    private static final Pattern VALUE = Pattern.compile(NUMBER + "(?::" + NUMBER + ")?");
    private static final Pattern RANGE = Pattern.compile(NUMBER + "\\.\\." + NUMBER);

    private GiftNumber() {}

    /** Empty when it is no number. Bounds become their middle and half their distance. */
    public static Optional<NumberKey> of(String text, @Nullable BigDecimal weight, @Nullable String feedback) {
        BigDecimal share = weight != null && weight.compareTo(BigDecimal.ONE) == 0 ? null : weight;
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            BigDecimal low = number(range.group(1));
            BigDecimal high = number(range.group(2));
            BigDecimal two = BigDecimal.valueOf(2);
            return Optional.of(new NumberKey(
                    plain(low.add(high).divide(two)),
                    plain(high.subtract(low).abs().divide(two)),
                    null,
                    share,
                    feedback));
        }
        Matcher value = VALUE.matcher(text);
        if (!value.matches()) {
            return Optional.empty();
        }
        BigDecimal tolerance = value.group(2) == null ? BigDecimal.ZERO : number(value.group(2));
        return Optional.of(new NumberKey(number(value.group(1)), tolerance, null, share, feedback));
    }

    private static BigDecimal number(String digits) {
        return plain(new BigDecimal(digits.replaceFirst("\\.(?=$|[eE])", "").replaceFirst("^([+-]?)\\.", "$10.")));
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}

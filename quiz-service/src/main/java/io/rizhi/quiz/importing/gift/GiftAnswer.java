package io.rizhi.quiz.importing.gift;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One answer of a list: sign, weight, text, feedback.
 *
 * @param weight share of the mark; null when none is written
 * @param text still with its escapes
 * @param feedback null for none
 */
record GiftAnswer(
        boolean isRight,
        @Nullable BigDecimal weight,
        String text,
        @Nullable String feedback) {
    private static final Pattern WEIGHT = Pattern.compile("^\\s*%(-?\\d{1,3}(?:\\.\\d{0,20})?)%");
    private static final Pattern FORMAT = Pattern.compile("^\\s*\\[(html|markdown|plain|moodle)]");

    /**
     * @param part from its sign to the next one
     */
    static GiftAnswer of(String part) {
        boolean isRight = part.startsWith("=");
        String rest = part.substring(1);
        Matcher weight = WEIGHT.matcher(rest);
        BigDecimal share = null;
        if (weight.find()) {
            String digits = weight.group(1);
            share = new BigDecimal(digits.endsWith(".") ? digits.substring(0, digits.length() - 1) : digits)
                    .movePointLeft(2)
                    .stripTrailingZeros();
            rest = rest.substring(weight.end());
        }
        int hash = GiftText.find(rest, "#", 0);
        String feedback = hash < 0 ? "" : GiftText.plain(withoutFormat(rest.substring(hash + 1)));
        return new GiftAnswer(
                isRight,
                share,
                withoutFormat(hash < 0 ? rest : rest.substring(0, hash)).strip(),
                feedback.isEmpty() ? null : feedback);
    }

    static String withoutFormat(String text) {
        return FORMAT.matcher(text).replaceFirst("");
    }

    String plain() {
        return GiftText.plain(text);
    }
}

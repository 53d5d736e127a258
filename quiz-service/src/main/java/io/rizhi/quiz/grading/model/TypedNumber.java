package io.rizhi.quiz.grading.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people type it, and what follows it: 1,000 · 3x10^8 · 3×10⁸ · 2.e-1 · −3 · １２ · 3,5 kg.
 *
 * @param unit what follows the number, without spaces around; empty for none
 */
record TypedNumber(BigDecimal value, String unit) {
    private static final int LONGEST = 200;
    private static final int MOST_DIGITS = 60;
    private static final int GREATEST_EXPONENT = 100;
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Pattern NUMBER = Pattern.compile(
            "([+-]?)\\s*(\\d{1,3}(?:,\\d{3})+(?:\\.\\d*)?|\\d+(?:[.,]\\d*)?|\\.\\d+)"
                    + "(?:\\s*[eE]([+-]?\\d{1,4})(?![\\d])|\\s*[xX×*·]\\s*10\\s*\\^?\\s*\\(?([+-]?\\d{1,4})\\)?)?\\s*(.*)");

    static Optional<TypedNumber> read(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher number = NUMBER.matcher(folded(typed));
        return number.matches() ? value(number) : Optional.empty();
    }

    private static Optional<TypedNumber> value(Matcher number) {
        String digits = plain(number.group(2));
        String exponent = number.group(3) != null ? number.group(3) : number.group(4);
        int power = exponent == null ? 0 : Integer.parseInt(exponent);
        if (digits.length() > MOST_DIGITS || Math.abs(power) > GREATEST_EXPONENT) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(number.group(1) + digits).scaleByPowerOfTen(power);
        return Optional.of(new TypedNumber(value, number.group(5).strip()));
    }

    /** A comma before groups of three parts thousands; any other is a decimal comma. */
    private static String plain(String digits) {
        boolean areThousands = digits.matches("\\d{1,3}(?:,\\d{3})+(?:\\.\\d*)?");
        String point = areThousands ? digits.replace(",", "") : digits.replace(',', '.');
        String whole = point.startsWith(".") ? "0" + point : point;
        return whole.endsWith(".") ? whole.substring(0, whole.length() - 1) : whole;
    }

    private static String folded(String typed) {
        StringBuilder folded = new StringBuilder(typed.length());
        boolean isRaised = false;
        for (char c : typed.strip().toCharArray()) {
            int superscript = SUPERSCRIPTS.indexOf(c);
            if (superscript >= 0 || c == '⁻') {
                folded.append(isRaised ? "" : "^").append(c == '⁻' ? "-" : String.valueOf(superscript));
                isRaised = true;
            } else {
                folded.append(plain(c));
                isRaised = false;
            }
        }
        return folded.toString();
    }

    private static char plain(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - 0xFEE0);
        }
        return switch (c) {
            case '−', '–', '—', '‐', '‑' -> '-';
            case '\u3000', '\u00A0', '\u2009', '\u202F' -> ' ';
            default -> c;
        };
    }
}

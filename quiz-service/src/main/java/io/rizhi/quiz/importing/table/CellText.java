package io.rizhi.quiz.importing.table;

import io.rizhi.quiz.importing.table.Cell.Doubt;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text of a cell of a workbook: what a person sees, or a doubt. */
final class CellText {
    private static final MathContext SHEET_DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final int MOST_DIGITS = 40;
    private static final Pattern DECIMALS = Pattern.compile("(?:#,##)?0(?:\\.(0{1,30}))?(%)?(?:[_ ;].*)?");
    private static final Pattern DATE_SIGN = Pattern.compile("[ymdhs年月日]", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_SIGN = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.", Pattern.DOTALL);
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private CellText() {}

    /**
     * @param type as the file writes it: n, s, str, inlineStr, b, e, d
     * @param formula null when there is none; its value is what the program kept
     * @param format of numbers
     */
    static Cell of(String type, @Nullable String formula, String value, String format) {
        if (formula != null && formula.toUpperCase(Locale.ROOT).contains("DISPIMG")) {
            return new Cell("", Doubt.PICTURE);
        }
        if (formula != null && value.isEmpty() || type.equals("e")) {
            return new Cell(value, Doubt.NO_VALUE);
        }
        return switch (type) {
            case "n" -> number(value.strip(), format);
            case "b" -> Cell.of(value.strip().equals("1") || value.strip().equals("true") ? "TRUE" : "FALSE");
            case "d" -> new Cell(value, Doubt.DATE);
            default -> Cell.of(tidy(value));
        };
    }

    private static Cell number(String raw, String format) {
        if (raw.isEmpty()) {
            return Cell.EMPTY;
        }
        BigDecimal value = parsed(raw);
        if (value == null) {
            return new Cell(raw, Doubt.NO_VALUE);
        }
        if (DATE_SIGN.matcher(NO_SIGN.matcher(format).replaceAll("")).find()) {
            return new Cell(plain(value), Doubt.DATE);
        }
        Matcher decimals = DECIMALS.matcher(format);
        boolean isLong = value.precision() - value.scale() > SHEET_DIGITS.getPrecision();
        String text = decimals.matches() ? shown(value, decimals) : plain(value);
        return new Cell(text, isLong ? Doubt.LONG_NUMBER : null);
    }

    private static @Nullable BigDecimal parsed(String raw) {
        try {
            BigDecimal value = raw.length() > 400 ? null : new BigDecimal(raw).round(SHEET_DIGITS);
            return value == null || Math.abs((long) value.scale()) > MOST_DIGITS ? null : value;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** With as many decimals as the format shows, but never fewer than there are. */
    private static String shown(BigDecimal value, Matcher decimals) {
        String percent = decimals.group(2) == null ? "" : "%";
        BigDecimal scaled = percent.isEmpty() ? value : value.movePointRight(2);
        int places = decimals.group(1) == null ? 0 : decimals.group(1).length();
        return scaled.signum() != 0 && scaled.stripTrailingZeros().scale() > places
                ? plain(scaled) + percent
                : scaled.setScale(places, RoundingMode.HALF_UP).toPlainString() + percent;
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** Line ends of any kind are one, and escapes that the file format needs are undone. */
    private static String tidy(String text) {
        String plain = ESCAPE.matcher(text).replaceAll(escape -> {
            char c = (char) Integer.parseInt(escape.group(1), 16);
            return c == '\r' ? "" : Matcher.quoteReplacement(String.valueOf(c));
        });
        return plain.replace("\r\n", "\n").replace('\r', '\n');
    }
}

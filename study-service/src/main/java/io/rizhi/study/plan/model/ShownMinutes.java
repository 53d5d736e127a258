package io.rizhi.study.plan.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A length as authors see it everywhere: half minutes up to five, then whole ones, each to the nearest. */
final class ShownMinutes {
    private static final BigDecimal FIVE = new BigDecimal("5");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal MINUTE = new BigDecimal("60");

    private ShownMinutes() {}

    static String of(long seconds) {
        BigDecimal minutes = BigDecimal.valueOf(seconds).divide(MINUTE, 6, RoundingMode.HALF_UP);
        if (minutes.compareTo(FIVE) > 0) {
            return minutes.setScale(0, RoundingMode.HALF_UP).toPlainString();
        }
        BigDecimal halves = minutes.divide(HALF, 0, RoundingMode.HALF_UP).multiply(HALF);
        BigDecimal shown = seconds > 0 ? halves.max(HALF) : halves;
        return shown.stripTrailingZeros().toPlainString();
    }
}

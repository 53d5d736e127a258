package io.rizhi.quiz.attempt.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;

/**
 * The mean of shares as an exact fraction, so that nothing is rounded before it is shown.
 *
 * @param sum of the shares, times {@code of}
 * @param of above zero
 */
record Mean(BigDecimal sum, BigDecimal of, int count) {

    /** A share of nothing is none. */
    static <T> Mean of(List<T> all, Function<T, BigDecimal> part, Function<T, BigDecimal> whole) {
        Mean mean = new Mean(BigDecimal.ZERO, BigDecimal.ONE, 0);
        for (T one : all) {
            mean = mean.plus(part.apply(one), whole.apply(one));
        }
        return mean;
    }

    private Mean plus(BigDecimal part, BigDecimal whole) {
        if (whole.signum() == 0) {
            return new Mean(sum, of, count + 1);
        }
        return whole.compareTo(of) == 0
                ? new Mean(sum.add(part), of, count + 1)
                : new Mean(sum.multiply(whole).add(part.multiply(of)), of.multiply(whole), count + 1);
    }

    /** The mean share of an amount, rounded down. */
    BigDecimal of(BigDecimal amount, int scale) {
        return count == 0
                ? BigDecimal.ZERO
                : sum.multiply(amount).divide(of.multiply(BigDecimal.valueOf(count)), scale, RoundingMode.FLOOR);
    }

    boolean isAtLeastPercent(int percent) {
        BigDecimal whole = of.multiply(BigDecimal.valueOf(count));
        return sum.multiply(BigDecimal.valueOf(100)).compareTo(whole.multiply(BigDecimal.valueOf(percent))) >= 0;
    }
}

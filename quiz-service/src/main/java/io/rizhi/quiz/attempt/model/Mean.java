package io.rizhi.quiz.attempt.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;

/**
 * The mean of shares as an exact fraction, so that nothing is rounded before it is shown. Where nothing can be earned, as
 * when a correction dropped every question, there is no share, and it is left out. Of no shares at all, what is asked is
 * reached, as it is for one attempt.
 *
 * @param sum of the shares, times {@code of}
 * @param of above zero
 * @param count how many shares there are
 */
record Mean(BigDecimal sum, BigDecimal of, int count) {

    static <T> Mean of(List<T> all, Function<T, BigDecimal> part, Function<T, BigDecimal> whole) {
        Mean mean = new Mean(BigDecimal.ZERO, BigDecimal.ONE, 0);
        for (T one : all) {
            mean = mean.plus(part.apply(one), whole.apply(one));
        }
        return mean;
    }

    private Mean plus(BigDecimal part, BigDecimal whole) {
        if (whole.signum() == 0) {
            return this;
        }
        return whole.compareTo(of) == 0
                ? new Mean(sum.add(part), of, count + 1)
                : new Mean(sum.multiply(whole).add(part.multiply(of)), of.multiply(whole), count + 1);
    }

    /** The mean share of an amount, rounded down; 0 of no shares. */
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

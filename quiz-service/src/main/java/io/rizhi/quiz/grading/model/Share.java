package io.rizhi.quiz.grading.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A share of a mark as an exact fraction. It is rounded once, when it becomes a mark: half up, to two decimals. */
public record Share(BigDecimal part, BigDecimal of) {
    public static final Share NONE = new Share(BigDecimal.ZERO, BigDecimal.ONE);
    public static final Share ALL = new Share(BigDecimal.ONE, BigDecimal.ONE);
    private static final int SCALE = 2;

    public Share {
        if (of.signum() <= 0) {
            throw new IllegalArgumentException("of: " + of + " (expected: above 0)");
        }
    }

    public static Share of(long part, long of) {
        return new Share(BigDecimal.valueOf(part), BigDecimal.valueOf(of));
    }

    public static Share of(BigDecimal part) {
        return new Share(part, BigDecimal.ONE);
    }

    public static Share when(boolean isRight) {
        return isRight ? ALL : NONE;
    }

    public Share plus(Share other) {
        return of.compareTo(other.of) == 0
                ? new Share(part.add(other.part), of)
                : new Share(part.multiply(other.of).add(other.part.multiply(of)), of.multiply(other.of));
    }

    public Share minus(Share other) {
        return plus(new Share(other.part.negate(), other.of));
    }

    public Share times(BigDecimal factor) {
        return new Share(part.multiply(factor), of);
    }

    public Share over(BigDecimal divisor) {
        return new Share(part, of.multiply(divisor));
    }

    public Share between(BigDecimal least, BigDecimal most) {
        if (part.compareTo(least.multiply(of)) < 0) {
            return of(least);
        }
        return part.compareTo(most.multiply(of)) > 0 ? of(most) : this;
    }

    public boolean isAll() {
        return part.compareTo(of) >= 0;
    }

    public int compareTo(Share other) {
        return part.multiply(other.of).compareTo(other.part.multiply(of));
    }

    public BigDecimal mark(BigDecimal maxMark) {
        return isAll() ? maxMark : maxMark.multiply(part).divide(of, SCALE, RoundingMode.HALF_UP);
    }
}

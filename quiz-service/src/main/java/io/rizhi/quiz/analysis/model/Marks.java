package io.rizhi.quiz.analysis.model;

import java.util.Arrays;

/**
 * Marks or totals, one per attempt. They are kept in hundredths, so that sums are exact and equal marks vary by nothing;
 * figures come back in marks. Variances and covariances divide by one less than the count.
 */
public final class Marks {
    private static final double HUNDRED = 100;
    /** How many counters per number are still faster than comparing numbers. */
    private static final int COUNTERS_PER_NUMBER = 4;

    private final int[] hundredths;
    private final long sum;
    private final int lowest;
    private final int highest;

    private Marks(int[] hundredths) {
        this.hundredths = hundredths;
        long sum = 0;
        int lowest = Integer.MAX_VALUE;
        int highest = Integer.MIN_VALUE;
        for (int each : hundredths) {
            sum += each;
            lowest = Math.min(lowest, each);
            highest = Math.max(highest, each);
        }
        this.sum = sum;
        this.lowest = lowest;
        this.highest = highest;
    }

    /** The array is not copied. */
    public static Marks ofHundredths(int[] hundredths) {
        return new Marks(hundredths);
    }

    int count() {
        return hundredths.length;
    }

    /** In hundredths. */
    int at(int attempt) {
        return hundredths[attempt];
    }

    /** In hundredths. */
    long sum() {
        return sum;
    }

    double mean() {
        return sum / HUNDRED / count();
    }

    double median() {
        int[] sorted = sorted();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1
                ? sorted[middle] / HUNDRED
                : ((double) sorted[middle - 1] + sorted[middle]) / 2 / HUNDRED;
    }

    double variance() {
        return covariance(this);
    }

    double covariance(Marks other) {
        return covariance(hundredths, other.hundredths, other);
    }

    /** What the covariance would be if the best in one were the best in the other, and so on down. */
    double greatestCovariance(Marks other) {
        return covariance(sorted(), other.sorted(), other);
    }

    /**
     * Distances are taken from whole numbers beside the means, and what that leaves is taken off at the end; so every
     * product is exact.
     */
    private double covariance(int[] x, int[] y, Marks other) {
        int n = x.length;
        long centreX = Math.floorDiv(sum, n);
        long centreY = Math.floorDiv(other.sum, n);
        double products = 0;
        for (int i = 0; i < n; i++) {
            products += (double) (x[i] - centreX) * (y[i] - centreY);
        }
        double left = (double) (sum - centreX * n) * (other.sum - centreY * n) / n;
        return (products - left) / (n - 1) / (HUNDRED * HUNDRED);
    }

    /** Central moment with the count as divisor. */
    double central(int power) {
        double mean = (double) sum / count();
        double powers = 0;
        for (int each : hundredths) {
            powers += Math.pow((each - mean) / HUNDRED, power);
        }
        return powers / count();
    }

    /** What is left of each when the other's is taken off. */
    Marks less(Marks other) {
        int[] left = new int[count()];
        for (int i = 0; i < left.length; i++) {
            left[i] = hundredths[i] - other.hundredths[i];
        }
        return new Marks(left);
    }

    /** Those of some attempts. */
    Marks of(int[] attempts) {
        int[] some = new int[attempts.length];
        for (int i = 0; i < some.length; i++) {
            some[i] = hundredths[attempts[i]];
        }
        return new Marks(some);
    }

    /** Places, lowest first; of equal ones the one in front. */
    int[] lowestFirst() {
        long[] markAndPlace = new long[count()];
        for (int i = 0; i < markAndPlace.length; i++) {
            markAndPlace[i] = (long) hundredths[i] << Integer.SIZE | i;
        }
        Arrays.sort(markAndPlace);
        int[] places = new int[markAndPlace.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = (int) markAndPlace[i];
        }
        return places;
    }

    /** Counts where there are few different marks, as is usual: that takes a tenth of the time of comparing. */
    private int[] sorted() {
        long range = (long) highest - lowest + 1;
        if (range > (long) COUNTERS_PER_NUMBER * count()) {
            int[] copy = hundredths.clone();
            Arrays.sort(copy);
            return copy;
        }
        int[] times = new int[(int) Math.max(0, range)];
        for (int each : hundredths) {
            times[each - lowest]++;
        }
        int[] sorted = new int[count()];
        int end = 0;
        for (int i = 0; i < times.length; i++) {
            Arrays.fill(sorted, end, end + times[i], lowest + i);
            end += times[i];
        }
        return sorted;
    }
}

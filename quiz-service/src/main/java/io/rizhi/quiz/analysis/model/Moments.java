package io.rizhi.quiz.analysis.model;

import java.util.Arrays;

/** Sums over columns of numbers. Variances and covariances divide by one less than the count. */
final class Moments {
    private Moments() {}

    static double mean(double[] x) {
        return Arrays.stream(x).sum() / x.length;
    }

    static double covariance(double[] x, double[] y) {
        if (isConstant(x) || isConstant(y)) {
            return 0;
        }
        double meanX = mean(x);
        double meanY = mean(y);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (x[i] - meanX) * (y[i] - meanY);
        }
        return sum / (x.length - 1);
    }

    /** Equal numbers vary by nothing, though their mean as a double may differ from them in the last place. */
    private static boolean isConstant(double[] x) {
        return Arrays.stream(x).allMatch(each -> each == x[0]);
    }

    /** Marks have two decimals; what a sum or a difference of doubles adds to them is none of theirs. */
    static double hundredths(double mark) {
        return Math.rint(mark * 100) / 100;
    }

    static double variance(double[] x) {
        return covariance(x, x);
    }

    /** Central moment with the count as divisor. */
    static double central(double[] x, int power) {
        double mean = mean(x);
        return Arrays.stream(x).map(each -> Math.pow(each - mean, power)).sum() / x.length;
    }

    static double[] sorted(double[] x) {
        double[] copy = x.clone();
        Arrays.sort(copy);
        return copy;
    }

    static double median(double[] x) {
        double[] sorted = sorted(x);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}

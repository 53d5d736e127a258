package io.rizhi.quiz.analysis.model;

import java.util.Arrays;

/**
 * The highest marks of a question, attempt by attempt: a correction that lets nobody lose may lower it for those it
 * changes and leave the others with what they have. A share is taken of the mark the attempt was marked out of.
 */
public final class Most {
    private final double now;
    private final double[] each;

    private Most(double now, double[] each) {
        this.now = now;
        this.each = each;
    }

    /** The same for all; 0 where shares mean nothing. */
    public static Most same(double now) {
        return new Most(now, new double[0]);
    }

    /**
     * @param now as the question counts now; 0 where shares mean nothing
     * @param each one for each attempt
     */
    public static Most each(double now, double[] each) {
        return new Most(now, each);
    }

    /** Shares that marks are; those out of nothing are none, and not in it. */
    double[] shares(double[] marks) {
        double[] shares = new double[marks.length];
        int count = 0;
        for (int i = 0; i < marks.length; i++) {
            if (at(i) > 0) {
                shares[count++] = marks[i] / at(i);
            }
        }
        return Arrays.copyOf(shares, count);
    }

    double share(double mark, int attempt) {
        double most = at(attempt);
        return most > 0 ? mark / most : 0;
    }

    private double at(int attempt) {
        return now <= 0 || each.length == 0 ? now : each[attempt];
    }
}

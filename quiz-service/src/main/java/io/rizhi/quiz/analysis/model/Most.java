package io.rizhi.quiz.analysis.model;

import org.jspecify.annotations.Nullable;

/**
 * The highest marks of a question, attempt by attempt, in hundredths: a correction that lets nobody lose may lower it for
 * those it changes and leave the others with what they have. A share is taken of the mark the attempt was marked out of.
 */
public final class Most {
    private final int now;
    private final int[] each;

    private Most(int now, int[] each) {
        this.now = now;
        this.each = each;
    }

    /** The same for all; 0 where shares mean nothing. */
    public static Most same(int now) {
        return new Most(now, new int[0]);
    }

    /**
     * @param now as the question counts now; 0 where shares mean nothing
     * @param each one for each attempt; empty where it is the same for all
     */
    public static Most each(int now, int[] each) {
        return new Most(now, each);
    }

    /** Mean share; none where nobody could earn anything. Attempts marked out of nothing are not in it. */
    @Nullable
    Double meanShare(Marks marks) {
        if (each.length == 0) {
            return now > 0 && marks.count() > 0 ? (double) marks.sum() / now / marks.count() : null;
        }
        double shares = 0;
        int count = 0;
        for (int i = 0; i < marks.count(); i++) {
            if (at(i) > 0) {
                shares += share(marks, i);
                count++;
            }
        }
        return count == 0 ? null : shares / count;
    }

    double share(Marks marks, int attempt) {
        int most = at(attempt);
        return most > 0 ? (double) marks.at(attempt) / most : 0;
    }

    private int at(int attempt) {
        return now <= 0 || each.length == 0 ? now : each[attempt];
    }
}

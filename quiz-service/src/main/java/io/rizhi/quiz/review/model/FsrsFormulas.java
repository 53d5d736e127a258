package io.rizhi.quiz.review.model;

/** The formulas of FSRS-6 with its default weights. Values are rounded to eight decimals on the way, as others do. */
final class FsrsFormulas {
    static final int LONGEST_INTERVAL = 36_500;
    private static final double LEAST_STABILITY = 0.001;
    private static final double LEAST_FIRST_STABILITY = 0.1;
    private static final double RETENTION = 0.9;
    private static final double[] W = {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    };
    private static final double DECAY = -W[20];
    private static final double FACTOR = rounded(Math.pow(0.9, 1 / DECAY) - 1);

    private FsrsFormulas() {}

    /** Chance of recall after so many days. */
    static double retrievability(long days, double stability) {
        return rounded(Math.pow(1 + FACTOR * days / stability, DECAY));
    }

    /** Days until the chance of recall has fallen to what is wanted. */
    static int interval(double stability) {
        double modifier = rounded((Math.pow(RETENTION, 1 / DECAY) - 1) / FACTOR);
        return (int) Math.max(1, Math.min(LONGEST_INTERVAL, Math.round(stability * modifier)));
    }

    static double firstStability(Rating rating) {
        return Math.max(W[rating.grade() - 1], LEAST_FIRST_STABILITY);
    }

    static double firstDifficulty(Rating rating) {
        return clamp(unboundedFirstDifficulty(rating), 1, 10);
    }

    private static double unboundedFirstDifficulty(Rating rating) {
        return rounded(W[4] - Math.exp(W[5] * (rating.grade() - 1)) + 1);
    }

    static double nextDifficulty(double difficulty, Rating rating) {
        double change = -W[6] * (rating.grade() - 3);
        double damped = difficulty + change * (10 - difficulty) / 9;
        double reverted = W[7] * unboundedFirstDifficulty(Rating.EASY) + (1 - W[7]) * damped;
        return clamp(rounded(reverted), 1, 10);
    }

    static double nextStability(Memory memory, long days, Rating rating) {
        if (days == 0) {
            return bounded(sameDay(memory.stability(), rating));
        }
        double recall = retrievability(days, memory.stability());
        return bounded(rating == Rating.AGAIN ? forgotten(memory, recall) : recalled(memory, recall, rating));
    }

    private static double sameDay(double stability, Rating rating) {
        double factor = Math.exp(W[17] * (rating.grade() - 3 + W[18])) * Math.pow(stability, -W[19]);
        return stability * (rating == Rating.AGAIN ? factor : Math.max(factor, 1));
    }

    private static double recalled(Memory memory, double recall, Rating rating) {
        double growth = Math.exp(W[8])
                * (11 - memory.difficulty())
                * Math.pow(memory.stability(), -W[9])
                * (Math.exp(W[10] * (1 - recall)) - 1)
                * (rating == Rating.HARD ? W[15] : 1)
                * (rating == Rating.EASY ? W[16] : 1);
        return memory.stability() * (1 + growth);
    }

    private static double forgotten(Memory memory, double recall) {
        double after = W[11]
                * Math.pow(memory.difficulty(), -W[12])
                * (Math.pow(memory.stability() + 1, W[13]) - 1)
                * Math.exp(W[14] * (1 - recall));
        return Math.min(after, memory.stability() / Math.exp(W[17] * W[18]));
    }

    private static double bounded(double stability) {
        return rounded(clamp(stability, LEAST_STABILITY, LONGEST_INTERVAL));
    }

    private static double clamp(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }

    private static double rounded(double value) {
        return Math.round(value * 1e8) / 1e8;
    }
}

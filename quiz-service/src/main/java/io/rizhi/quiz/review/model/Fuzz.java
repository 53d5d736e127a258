package io.rizhi.quiz.review.model;

/**
 * Moves an interval by a few days, so that questions learned together do not all come back together. The same question
 * after the same number of reviews is always moved alike, so folding anew gives the same days.
 *
 * @param part where in its range an interval falls, from 0 to below 1
 */
record Fuzz(double part) {
    /** Every interval as it was calculated. */
    static final Fuzz NONE = new Fuzz(-1);

    private static final double SHORTEST = 2.5;
    private static final double MEDIUM = 7;
    private static final double LONG = 20;
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    static Fuzz of(String card, int reviews) {
        long hash = OFFSET;
        for (int i = 0; i < card.length(); i++) {
            hash = (hash ^ card.charAt(i)) * PRIME;
        }
        hash = (hash ^ reviews) * PRIME;
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        hash ^= hash >>> 33;
        return new Fuzz((hash >>> 11) * 0x1.0p-53);
    }

    int days(int days) {
        if (part < 0 || days < SHORTEST) {
            return days;
        }
        double half = halfWidth(days);
        long least = Math.max(2, Math.round(days - half));
        long most = Math.min(FsrsFormulas.LONGEST_INTERVAL, Math.round(days + half));
        return (int) Math.min(most, least + (long) Math.floor(part * (most - least + 1)));
    }

    /** A day, and a share of the interval that grows smaller as it grows longer. */
    static double halfWidth(int days) {
        return 1
                + 0.15 * (Math.min(days, MEDIUM) - SHORTEST)
                + 0.1 * Math.max(0, Math.min(days, LONG) - MEDIUM)
                + 0.05 * Math.max(0, days - LONG);
    }
}

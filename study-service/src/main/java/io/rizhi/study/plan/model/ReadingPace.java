package io.rizhi.study.plan.model;

/**
 * The fastest honest pace. Text read faster is not proved by time.
 *
 * @param charactersPerMinute Han characters a minute
 * @param wordsPerMinute words in Latin letters a minute
 */
public record ReadingPace(int charactersPerMinute, int wordsPerMinute) {

    public static final ReadingPace FASTEST_HONEST = new ReadingPace(900, 600);

    private static final int LEAST_SECONDS = 3;

    public ReadingPace {
        if (charactersPerMinute < 1 || wordsPerMinute < 1) {
            throw new IllegalArgumentException(
                    "pace: " + charactersPerMinute + ", " + wordsPerMinute + " (expected: at least 1)");
        }
    }

    /** The time a section needs: its length at this pace, never more than its estimate, never less than three seconds. */
    public int neededSeconds(int characters, int words, int estimatedSeconds) {
        double seconds = 60.0 * characters / charactersPerMinute + 60.0 * words / wordsPerMinute;
        return Math.max(LEAST_SECONDS, Math.min((int) Math.ceil(seconds), estimatedSeconds));
    }
}

package io.rizhi.study.statistics.model;

/**
 * What people earned in questions about a topic.
 *
 * @param people who answered any
 * @param answers how many
 * @param earned marks in hundredths
 * @param most what could have been earned, in hundredths
 */
public record Tally(int people, long answers, long earned, long most) {
    public static final Tally NONE = new Tally(0, 0, 0, 0);
    private static final int WEAK_BELOW = 60;
    private static final int PERCENT = 100;

    public Tally plus(Tally other) {
        return new Tally(people + other.people, answers + other.answers, earned + other.earned, most + other.most);
    }

    /** Rounded down; 0 where nothing could be earned. */
    public int percent() {
        return most <= 0 ? 0 : (int) (Math.max(0, earned) * PERCENT / most);
    }

    public boolean isWeak() {
        return percent() < WEAK_BELOW;
    }
}

package io.rizhi.quiz.review.model;

import org.jspecify.annotations.Nullable;

/**
 * What the organisation asks of reviews.
 *
 * @param rightInRow right answers one after the other that let a question leave, 1 to 10
 * @param perDay questions a day asks for at most, 5 to 100
 * @param slowSeconds from how many seconds on a right answer in a quiz counts as hard; null for never
 * @param fastSeconds up to how many seconds it counts as easy, if the one before was right too; null for never
 * @param isHintHard whether a right answer counts as hard after a hint
 */
public record ReviewRules(
        int rightInRow,
        int perDay,
        @Nullable Integer slowSeconds,
        @Nullable Integer fastSeconds,
        boolean isHintHard) {
    public static final int MOST_IN_ROW = 10;
    public static final int LEAST_PER_DAY = 5;
    public static final int MOST_PER_DAY = 100;
    public static final int MOST_SECONDS = 3_600;

    /** Until somebody has changed them. */
    public static final ReviewRules USUAL = new ReviewRules(3, 20);

    public ReviewRules(int rightInRow, int perDay) {
        this(rightInRow, perDay, null, null, false);
    }

    public boolean areTimesInOrder() {
        return slowSeconds == null || fastSeconds == null || fastSeconds < slowSeconds;
    }

    /**
     * How well a question was remembered.
     *
     * @param rightBefore right answers in a row before this one
     */
    Rating rating(boolean isRight, int rightBefore, Effort effort) {
        if (!isRight) {
            return Rating.AGAIN;
        }
        if (isHintHard && effort.isHinted() || isSlow(effort.seconds())) {
            return Rating.HARD;
        }
        return isFast(effort.seconds()) && !effort.isHinted() && rightBefore > 0 ? Rating.EASY : Rating.GOOD;
    }

    private boolean isSlow(@Nullable Integer seconds) {
        return slowSeconds != null && seconds != null && seconds >= slowSeconds;
    }

    private boolean isFast(@Nullable Integer seconds) {
        return fastSeconds != null && seconds != null && seconds <= fastSeconds;
    }
}

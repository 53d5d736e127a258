package io.rizhi.quiz.review.model;

/**
 * What the organisation asks of reviews.
 *
 * @param rightInRow right answers one after the other that let a question leave, 1 to 10
 * @param perDay questions a day asks for at most, 5 to 100
 */
public record ReviewRules(int rightInRow, int perDay) {
    public static final int MOST_IN_ROW = 10;
    public static final int LEAST_PER_DAY = 5;
    public static final int MOST_PER_DAY = 100;

    /** Until somebody has changed them. */
    public static final ReviewRules USUAL = new ReviewRules(3, 20);
}

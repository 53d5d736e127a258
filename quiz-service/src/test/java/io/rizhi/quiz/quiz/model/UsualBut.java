package io.rizhi.quiz.quiz.model;

/** The usual settings of a quiz but for one. */
public final class UsualBut {
    private static final QuizSettings USUAL = QuizSettings.usual();

    private UsualBut() {}

    public static QuizSettings passing(int percent) {
        return of(percent, USUAL.review(), USUAL.taking(), USUAL.window(), false);
    }

    public static QuizSettings reviewed(ReviewRule rule) {
        return of(USUAL.passPercent(), rule, USUAL.taking(), USUAL.window(), false);
    }

    public static QuizSettings taken(Taking taking) {
        return of(USUAL.passPercent(), USUAL.review(), taking, USUAL.window(), false);
    }

    public static QuizSettings within(QuizWindow window) {
        return of(USUAL.passPercent(), USUAL.review(), USUAL.taking(), window, false);
    }

    public static QuizSettings withNegativeMarks() {
        return of(USUAL.passPercent(), USUAL.review(), USUAL.taking(), USUAL.window(), true);
    }

    private static QuizSettings of(
            int percent, ReviewRule review, Taking taking, QuizWindow window, boolean hasNegativeMarks) {
        return new QuizSettings(
                percent,
                USUAL.attemptsAllowed(),
                USUAL.timeLimitSeconds(),
                USUAL.graceSeconds(),
                USUAL.isShuffled(),
                USUAL.areOptionsShuffled(),
                USUAL.policy(),
                review,
                taking,
                window,
                hasNegativeMarks);
    }
}

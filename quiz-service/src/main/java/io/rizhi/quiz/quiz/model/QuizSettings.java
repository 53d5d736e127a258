package io.rizhi.quiz.quiz.model;

import io.rizhi.quiz.bank.model.GradingPolicy;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a quiz.
 *
 * @param passPercent 0–100
 * @param attemptsAllowed null for as many as wanted
 * @param timeLimitSeconds null for none
 * @param graceSeconds how long after the deadline responses are still taken, and flagged as late
 * @param window when the quiz may be taken at all, within what the ticket of a plan day says
 * @param hasNegativeMarks whether policies that take marks off may take off more than there is, in a question and in all
 */
public record QuizSettings(
        int passPercent,
        @Nullable Integer attemptsAllowed,
        @Nullable Integer timeLimitSeconds,
        int graceSeconds,
        boolean isShuffled,
        boolean areOptionsShuffled,
        GradingPolicy policy,
        ReviewRule review,
        Taking taking,
        QuizWindow window,
        boolean hasNegativeMarks) {

    /**
     * What a result may tell of each question.
     *
     * @param windowCloses end of the window in which the quiz may be taken; null when it never closes
     */
    public Set<ReviewPart> reviewAt(Instant now, Instant submittedAt, @Nullable Instant windowCloses) {
        ReviewOptions options = taking.review();
        if (options != null) {
            return options.at(now, submittedAt, windowCloses);
        }
        boolean isOpen = !now.isBefore(review.opensAt(submittedAt, windowCloses));
        return isOpen ? EnumSet.allOf(ReviewPart.class) : Set.of();
    }

    /** The first instant from which right answers are shown and stay shown. */
    public Instant keysFrom(Instant submittedAt, @Nullable Instant windowCloses) {
        ReviewOptions options = taking.review();
        return options == null
                ? review.opensAt(submittedAt, windowCloses)
                : options.keysFrom(submittedAt, windowCloses);
    }

    /** What a quiz made from an import starts with. */
    public static QuizSettings usual() {
        return new QuizSettings(
                60,
                null,
                null,
                60,
                false,
                true,
                GradingPolicy.EXACT,
                ReviewRule.AFTER_SUBMISSION,
                Taking.USUAL,
                QuizWindow.ALWAYS,
                false);
    }
}

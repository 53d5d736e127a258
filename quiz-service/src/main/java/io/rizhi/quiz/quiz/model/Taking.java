package io.rizhi.quiz.quiz.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How attempts go, how they follow each other, and what their results tell and count for.
 *
 * @param firstDelaySeconds pause between the first two attempts
 * @param laterDelaySeconds pause between later ones
 * @param review null where the review rule of the quiz says it
 * @param handInSeconds how long after the deadline an attempt may still be handed in, where {@link Expiry#GRACE} lets it
 */
public record Taking(
        int firstDelaySeconds,
        int laterDelaySeconds,
        @Nullable ReviewOptions review,
        GradeBy gradeBy,
        QuizMode mode,
        Expiry expiry,
        int handInSeconds) {
    public static final int USUAL_HAND_IN_SECONDS = 86_400;
    public static final Taking USUAL = new Taking(0, 0, null);

    public Taking(int firstDelaySeconds, int laterDelaySeconds, @Nullable ReviewOptions review) {
        this(
                firstDelaySeconds,
                laterDelaySeconds,
                review,
                GradeBy.BEST,
                QuizMode.ASSESSMENT,
                Expiry.SUBMIT,
                USUAL_HAND_IN_SECONDS);
    }

    /**
     * From when the next attempt may start.
     *
     * @param made attempts made before
     * @param lastSubmittedAt when the last of them was handed in; null when there is none or it is open
     */
    public @Nullable Instant nextAt(int made, @Nullable Instant lastSubmittedAt) {
        int delay = made == 1 ? firstDelaySeconds : laterDelaySeconds;
        return lastSubmittedAt == null || made == 0 || delay == 0 ? null : lastSubmittedAt.plusSeconds(delay);
    }
}

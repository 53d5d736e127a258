package io.rizhi.quiz.quiz.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How attempts follow each other, and what their results tell.
 *
 * @param firstDelaySeconds pause between the first two attempts
 * @param laterDelaySeconds pause between later ones
 * @param review null where the review rule of the quiz says it
 */
public record Taking(
        int firstDelaySeconds,
        int laterDelaySeconds,
        @Nullable ReviewOptions review) {
    public static final Taking USUAL = new Taking(0, 0, null);

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

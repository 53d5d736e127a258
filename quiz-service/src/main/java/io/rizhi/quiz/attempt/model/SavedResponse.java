package io.rizhi.quiz.attempt.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The newest response to a question.
 *
 * @param sequence rises with each response to the question; 0 when there is none yet
 * @param savedAt null when there is none yet
 * @param isLate whether it came after the deadline, within the grace period
 */
public record SavedResponse(
        long sequence,
        Response response,
        boolean isFlagged,
        @Nullable Instant savedAt,
        boolean isLate) {
    public static final SavedResponse NONE = new SavedResponse(0, Response.EMPTY, false, null, false);
}

package io.rizhi.quiz.attempt.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The newest response to a question.
 *
 * @param sequence rises with each response to the question; 0 when there is none yet
 * @param savedAt null when there is none yet
 * @param isLate whether it came after the deadline, within the grace period
 * @param checkedAt when its member saw what is right, after which it stands; null before
 * @param hintsTaken how many hints its member had looked at
 */
public record SavedResponse(
        long sequence,
        Response response,
        boolean isFlagged,
        @Nullable Instant savedAt,
        boolean isLate,
        @Nullable Instant checkedAt,
        int hintsTaken) {
    public static final SavedResponse NONE = new SavedResponse(0, Response.EMPTY, false, null, false);

    public SavedResponse(
            long sequence, Response response, boolean isFlagged, @Nullable Instant savedAt, boolean isLate) {
        this(sequence, response, isFlagged, savedAt, isLate, null, 0);
    }

    public boolean isChecked() {
        return checkedAt != null;
    }
}

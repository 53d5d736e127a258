package io.rizhi.quiz.attempt;

import io.rizhi.quiz.ids.QuestionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The response is durable.
 *
 * @param isLate whether it came after the deadline, within the grace period
 * @param deadline of the attempt now; null when there is none
 */
record ResponseSavedView(
        String questionId,
        long sequence,
        @Nullable Instant savedAt,
        boolean isLate,
        @Nullable Instant deadline) {

    static ResponseSavedView of(QuestionId question, SaveResponse.Saved saved) {
        return new ResponseSavedView(
                question.value(),
                saved.response().sequence(),
                saved.response().savedAt(),
                saved.response().isLate(),
                saved.deadline().at());
    }
}

package io.rizhi.quiz.attempt.model;

import io.rizhi.quiz.ids.QuestionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A correction that changed the marks of a graded attempt, or the undoing of one.
 *
 * @param before what stood until then
 * @param note why, in words for the member; null when nothing was said
 */
public record MarkChange(
        String correctionId,
        QuestionId questionId,
        boolean isUndo,
        Outcome before,
        @Nullable String note,
        Instant at) {}

package io.rizhi.quiz.grading.correction.model;

import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.quiz.model.Correction;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A correction of one question in a published version.
 *
 * @param number from 1, within the version
 * @param previousKey the correction before it that was in force; empty for none
 * @param note why, for those affected; null when nothing was said
 * @param changed attempts whose marks it changed; null until it has been through all of them
 * @param settledAt when all attempts had been looked at; null while under way
 * @param undoneBy null unless withdrawn
 * @param undoneAt null unless withdrawn
 */
public record KeyCorrection(
        Correction correction,
        QuizId quizId,
        int quizVersion,
        int number,
        String previousKey,
        CorrectionMode mode,
        @Nullable String note,
        CorrectionStatus status,
        PersonId by,
        Instant at,
        @Nullable Long changed,
        @Nullable Instant settledAt,
        @Nullable PersonId undoneBy,
        @Nullable Instant undoneAt) {

    public String id() {
        return correction.id();
    }

    public KeyCorrection undoing(PersonId person, Instant now) {
        return new KeyCorrection(
                correction,
                quizId,
                quizVersion,
                number,
                previousKey,
                mode,
                note,
                CorrectionStatus.UNDOING,
                by,
                at,
                changed,
                null,
                person,
                now);
    }
}

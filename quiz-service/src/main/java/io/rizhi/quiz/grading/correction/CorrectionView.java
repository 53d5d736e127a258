package io.rizhi.quiz.grading.correction;

import io.rizhi.quiz.bank.QuestionContent;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.GradingPolicy;
import io.rizhi.quiz.grading.correction.model.KeyCorrection;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.quiz.model.Correction;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A correction of a question in a published version; for admins, it holds the key.
 *
 * @param number from 1
 * @param content with the right key; null when the key was left
 * @param mark null when it was left
 * @param policy null when it was left
 * @param treatment as-answered, full-mark or dropped
 * @param mode only-better or exact
 * @param status applying, applied, undoing or undone
 * @param changed attempts whose marks changed; null until all have been looked at
 * @param settledAt null while under way
 * @param canUndo whether it is the newest in force and nothing is under way
 */
@Schema(name = "Correction")
record CorrectionView(
        String id,
        int number,
        String questionId,
        @Nullable QuestionContent content,
        @Nullable BigDecimal mark,
        @Nullable String policy,
        String treatment,
        String mode,
        @Nullable String note,
        String status,
        String by,
        Instant at,
        @Nullable Long changed,
        @Nullable Instant settledAt,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt,
        boolean canUndo) {

    static CorrectionView of(KeyCorrection stored, boolean canUndo) {
        Correction correction = stored.correction();
        Content content = correction.content();
        GradingPolicy policy = correction.policy();
        PersonId undoneBy = stored.undoneBy();
        return new CorrectionView(
                stored.id(),
                stored.number(),
                correction.questionId().value(),
                content == null ? null : QuestionContent.of(content),
                correction.mark(),
                policy == null ? null : policy.code(),
                correction.treatment().code(),
                stored.mode().code(),
                stored.note(),
                stored.status().code(),
                stored.by().value(),
                stored.at(),
                stored.changed(),
                stored.settledAt(),
                undoneBy == null ? null : undoneBy.value(),
                stored.undoneAt(),
                canUndo);
    }
}

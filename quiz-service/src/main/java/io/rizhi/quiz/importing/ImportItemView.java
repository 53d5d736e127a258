package io.rizhi.quiz.importing;

import io.rizhi.quiz.bank.QuestionContent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question under review.
 *
 * @param n place in the batch, from 1
 * @param number as printed; null when there was none
 * @param place where it stands in the file; null when the lines say it
 * @param source its lines as they were
 * @param policy exact or half-for-missing where the paper says so; else null
 * @param duplicate null when the bank has no such question
 * @param status ok, warning, error or excluded
 */
record ImportItemView(
        int n,
        @Nullable String number,
        int fromLine,
        int toLine,
        @Nullable String place,
        String source,
        QuestionContent content,
        List<ImportFindingView> findings,
        @Nullable String policy,
        String status,
        boolean isEdited,
        @Nullable DuplicateView duplicate) {

    /**
     * The question of the bank that has the same wording.
     *
     * @param version of it when the two were compared
     * @param isSameKey whether it has the same key too
     * @param choice skip, replace or keep; null when it was not said for this question
     */
    record DuplicateView(
            String questionId,
            int version,
            boolean isSameKey,
            @Nullable String choice) {}
}

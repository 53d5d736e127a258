package io.rizhi.quiz.importing;

import io.rizhi.quiz.bank.QuestionContent;
import io.rizhi.quiz.importing.model.DuplicateChoice;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A repair of one question under review.
 *
 * @param version of the batch it is made on
 * @param duplicate what becomes of it where the bank has it already: skip, replace as a new version, or keep both; null
 *     leaves it to what the commit says for all
 * @param content null leaves the content as it is
 */
record ImportItemRequest(
        int version,
        @Nullable @Valid QuestionContent content,
        boolean isExcluded,
        @Nullable @Pattern(regexp = "skip|replace|keep") String duplicate) {
    @Nullable
    DuplicateChoice choice() {
        return duplicate == null ? null : DuplicateChoice.ofCode(duplicate).orElseThrow();
    }
}

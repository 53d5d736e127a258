package io.rizhi.quiz.importing;

import io.rizhi.kit.problem.FieldError;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.quiz.bank.model.QuestionState;
import io.rizhi.quiz.importing.model.DuplicateChoice;
import io.rizhi.quiz.importing.model.ImportBatch.Commit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the questions into the bank.
 *
 * @param version of the batch
 * @param tags added to every question
 * @param quiz null when no draft quiz is wanted; only published questions can be in one
 * @param state draft or published; null is published
 * @param duplicates what becomes of questions that the bank has already, where the question itself does not say: skip, replace
 *     or keep; null is keep
 */
record CommitImportRequest(
        int version,
        @NotNull @Size(max = 20) List<@NotNull String> tags,
        @Nullable @Valid NewQuizRequest quiz,
        @Nullable @Pattern(regexp = "draft|published") String state,
        @Nullable @Pattern(regexp = "skip|replace|keep") String duplicates) {

    /** The draft quiz to make. */
    record NewQuizRequest(@NotBlank @Size(max = 200) String title) {}

    Commit toCommit() {
        boolean isDraft = "draft".equals(state);
        if (isDraft && quiz != null) {
            throw KitProblems.INVALID_REQUEST.exception(List.of(FieldError.of("/quiz", "quiz-of-drafts")));
        }
        return new Commit(
                tags,
                quiz == null ? null : quiz.title().strip(),
                isDraft ? QuestionState.DRAFT : QuestionState.PUBLISHED,
                duplicates == null
                        ? DuplicateChoice.KEEP
                        : DuplicateChoice.ofCode(duplicates).orElseThrow());
    }
}

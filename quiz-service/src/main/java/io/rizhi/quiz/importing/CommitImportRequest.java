package io.rizhi.quiz.importing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the questions into the bank.
 *
 * @param version of the batch
 * @param tags added to every question
 * @param quiz null when no draft quiz is wanted
 */
record CommitImportRequest(
        int version,
        @NotNull @Size(max = 20) List<@NotNull String> tags,
        @Nullable @Valid NewQuizRequest quiz) {

    /** The draft quiz to make. */
    record NewQuizRequest(@NotBlank @Size(max = 200) String title) {}
}

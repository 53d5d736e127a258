package io.rizhi.quiz.grading.correction;

import io.rizhi.kit.problem.FieldError;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.quiz.bank.QuestionContent;
import io.rizhi.quiz.bank.model.GradingPolicy;
import io.rizhi.quiz.bank.model.OpaqueIds;
import io.rizhi.quiz.grading.correction.model.CorrectionMode;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.quiz.model.Correction;
import io.rizhi.quiz.quiz.model.Treatment;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to be set right in one question of a published version.
 *
 * @param content the question with its right key; its parts keep their ids. Null leaves the key
 * @param mark above 0, at most two decimals; null leaves it
 * @param policy of a question with options; null leaves it
 * @param treatment as-answered; full-mark for everybody; dropped from mark and total
 * @param mode only-better: nobody loses; exact: everybody gets what the corrected question says
 * @param note why, shown to those whose mark changes; null for nothing
 */
record CorrectionRequest(
        @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{1,64}") String questionId,
        @Nullable @Valid QuestionContent content,
        @Nullable BigDecimal mark,
        @Nullable String policy,

        @NotNull @Pattern(regexp = "as-answered|full-mark|dropped")
        String treatment,

        @NotNull @Pattern(regexp = "only-better|exact") String mode,
        @Nullable @Size(max = 500) String note) {

    Correction toCorrection(String id) {
        return new Correction(
                id,
                new QuestionId(questionId),
                content == null ? null : OpaqueIds.in(content.toContent()),
                mark,
                policy == null ? null : known(GradingPolicy.ofCode(policy), "/policy"),
                known(Treatment.ofCode(treatment), "/treatment"));
    }

    CorrectionMode toMode() {
        return known(CorrectionMode.ofCode(mode), "/mode");
    }

    @Nullable
    String noteOrNone() {
        return note == null || note.isBlank() ? null : note.strip();
    }

    private static <T> T known(Optional<T> value, String pointer) {
        return value.orElseThrow(
                () -> KitProblems.INVALID_REQUEST.exception(List.of(FieldError.of(pointer, "pattern"))));
    }
}

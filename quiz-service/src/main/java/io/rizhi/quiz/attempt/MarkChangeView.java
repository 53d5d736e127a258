package io.rizhi.quiz.attempt;

import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.attempt.model.MarkChange;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A correction that changed the marks of an attempt, with what stood before it.
 *
 * @param isUndo whether an earlier correction was withdrawn
 * @param mark until then
 * @param percent until then
 * @param hasPassed until then
 * @param questionMark of the question concerned until then; null when it had none
 * @param note why; null when nothing was said
 */
@Schema(name = "MarkChange")
record MarkChangeView(
        Instant at,
        boolean isUndo,
        String questionId,
        BigDecimal mark,
        BigDecimal totalMark,
        int percent,
        boolean hasPassed,
        @Nullable BigDecimal questionMark,
        @Nullable String note) {

    /** Those that changed a result; while an attempt waits for a person it has none. */
    static @Nullable List<MarkChangeView> of(Attempt attempt) {
        List<MarkChangeView> shown = attempt.history().changes().stream()
                .filter(change -> change.before().isComplete())
                .map(MarkChangeView::of)
                .toList();
        return shown.isEmpty() ? null : shown;
    }

    private static MarkChangeView of(MarkChange change) {
        return new MarkChangeView(
                change.at(),
                change.isUndo(),
                change.questionId().value(),
                change.before().mark(),
                change.before().totalMark(),
                change.before().percent(),
                change.before().hasPassed(),
                change.before().marks().stream()
                        .filter(mark -> mark.questionId().equals(change.questionId()))
                        .flatMap(mark -> Optional.ofNullable(mark.mark()).stream())
                        .findFirst()
                        .orElse(null),
                change.note());
    }
}

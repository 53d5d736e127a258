package io.rizhi.quiz.grading.correction;

import io.rizhi.quiz.attempt.Attempts;
import io.rizhi.quiz.grading.correction.model.CorrectionMode;
import io.rizhi.quiz.grading.correction.model.Preview;
import io.rizhi.quiz.grading.correction.model.Remarking;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.quiz.model.Correction;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import reactor.core.publisher.Mono;

/** Says whose mark a correction would change, and changes nothing. */
final class PreviewCorrection {
    private static final int MOST_ROWS = 200;

    private final FindCorrectable find;
    private final Attempts attempts;

    PreviewCorrection(FindCorrectable find, Attempts attempts) {
        this.find = find;
        this.attempts = attempts;
    }

    Mono<CorrectionPreviewView> preview(QuizId id, int version, Correction correction, CorrectionMode mode) {
        return find.find(id, version)
                .map(found -> found.with(correction))
                .flatMap(question -> add(id, version, question, mode))
                .zipWith(attempts.ungraded(id, version), CorrectionPreviewView::of);
    }

    private Mono<Preview> add(QuizId id, int version, PaperQuestion question, CorrectionMode mode) {
        return attempts.graded(id, version)
                .reduceWith(
                        () -> new Preview(MOST_ROWS),
                        (preview, attempt) -> preview.add(attempt, Remarking.of(attempt, question, mode)));
    }
}

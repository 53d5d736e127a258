package io.rizhi.quiz.grading.correction;

import io.rizhi.quiz.attempt.Attempts;
import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.grading.correction.model.CorrectionMode;
import io.rizhi.quiz.grading.correction.model.Preview;
import io.rizhi.quiz.grading.correction.model.Remarking;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.quiz.model.Correction;
import io.rizhi.quiz.quiz.model.PublishedQuiz;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Says whose mark a correction would change, and changes nothing. */
final class PreviewCorrection {
    private static final int MOST_ROWS = 200;

    private final FindCorrectable find;
    private final Attempts attempts;
    private final CertificateForecasts certificates;

    PreviewCorrection(FindCorrectable find, Attempts attempts, CertificateForecasts certificates) {
        this.find = find;
        this.attempts = attempts;
        this.certificates = certificates;
    }

    Mono<CorrectionPreviewView> preview(QuizId id, int version, Correction correction, CorrectionMode mode) {
        return find.find(id, version)
                .map(found -> found.with(correction))
                .flatMap(quiz -> add(quiz, correction.questionId(), mode))
                .flatMap(preview -> view(preview, id, version));
    }

    private Mono<CorrectionPreviewView> view(Preview preview, QuizId id, int version) {
        Mono<Optional<AffectedCertificatesView>> forecast =
                certificates.of(preview.turns()).map(Optional::of).defaultIfEmpty(Optional.empty());
        return attempts.ungraded(id, version)
                .zipWith(
                        forecast,
                        (ungraded, affected) -> CorrectionPreviewView.of(preview, ungraded, affected.orElse(null)));
    }

    private Mono<Preview> add(PublishedQuiz quiz, QuestionId question, CorrectionMode mode) {
        return attempts.marked(quiz.id())
                .reduceWith(
                        () -> new Preview(MOST_ROWS),
                        (preview, attempt) -> attempt.quizVersion() == quiz.version()
                                ? preview.add(attempt, remarking(quiz, question, attempt, mode))
                                : preview.beside(attempt));
    }

    /** Nothing changes for whom the question was not drawn. */
    private static Remarking remarking(PublishedQuiz quiz, QuestionId question, Attempt attempt, CorrectionMode mode) {
        return attempt.paper(quiz)
                .question(question)
                .map(corrected -> Remarking.of(attempt, corrected, mode))
                .orElseGet(() -> Remarking.none(attempt));
    }
}

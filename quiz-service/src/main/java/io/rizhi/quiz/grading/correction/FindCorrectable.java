package io.rizhi.quiz.grading.correction;

import io.rizhi.kit.problem.FieldError;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.quiz.grading.correction.model.CorrectionRules;
import io.rizhi.quiz.grading.correction.model.KeyCorrection;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.quiz.FindQuizVersion;
import io.rizhi.quiz.quiz.model.CorrectedQuiz;
import io.rizhi.quiz.quiz.model.Correction;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import io.rizhi.quiz.quiz.model.PublishedQuiz;
import java.util.ArrayList;
import java.util.List;
import reactor.core.publisher.Mono;

/** A published version with its corrections, ready to be corrected once more. */
final class FindCorrectable {
    /**
     * @param known all its corrections, oldest first
     */
    record Correctable(PublishedQuiz published, List<KeyCorrection> known) {
        MarkStep steps() {
            return new MarkStep(published, known);
        }

        /** The version as it would count with one more correction; a problem when that does not fit. */
        PublishedQuiz with(Correction correction) {
            if (known.stream().anyMatch(other -> other.status().isUnderWay())) {
                throw CorrectionProblems.CORRECTION_UNDER_WAY.exception();
            }
            PaperQuestion question = question(correction.questionId().value());
            List<FieldError> errors =
                    CorrectionRules.check(question, published.isDrawn(question.id()), correction).stream()
                            .map(fault -> FieldError.of(fault.pointer(), fault.code()))
                            .toList();
            if (!errors.isEmpty()) {
                throw CorrectionProblems.CORRECTION_INVALID.exception(errors);
            }
            List<Correction> all = new ArrayList<>(inForce());
            all.add(correction);
            return CorrectedQuiz.of(published, all).quiz();
        }

        /** The question as it counts now. */
        PaperQuestion question(String questionId) {
            return CorrectedQuiz.of(published, inForce())
                    .quiz()
                    .question(new QuestionId(questionId))
                    .orElseThrow(KitProblems.NOT_FOUND::exception);
        }

        private List<Correction> inForce() {
            return known.stream()
                    .filter(other -> other.status().isInForce())
                    .map(KeyCorrection::correction)
                    .toList();
        }
    }

    private final FindQuizVersion quizzes;
    private final KeyCorrections corrections;

    FindCorrectable(FindQuizVersion quizzes, KeyCorrections corrections) {
        this.quizzes = quizzes;
        this.corrections = corrections;
    }

    Mono<Correctable> find(QuizId id, int version) {
        return quizzes.find(id, version)
                .switchIfEmpty(Mono.error(KitProblems.NOT_FOUND::exception))
                .flatMap(quiz -> corrections.of(id, version).collectList().map(known -> new Correctable(quiz, known)));
    }
}

package io.rizhi.quiz.quiz;

import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.quiz.model.CorrectedQuiz;
import reactor.core.publisher.Mono;

/**
 * Published versions as they are graded now, for whatever gives or shows marks. A version itself never changes; its
 * corrections are read anew each time, so that every instance grades with the same key.
 */
public final class FindCorrectedQuiz {
    private final FindQuizVersion versions;
    private final Corrections corrections;

    FindCorrectedQuiz(FindQuizVersion versions, Corrections corrections) {
        this.versions = versions;
        this.corrections = corrections;
    }

    /** Empty when the quiz has published no such version. */
    public Mono<CorrectedQuiz> find(QuizId id, int version) {
        return versions.find(id, version)
                .flatMap(quiz ->
                        corrections.inForce(id, version).collectList().map(inForce -> CorrectedQuiz.of(quiz, inForce)));
    }
}

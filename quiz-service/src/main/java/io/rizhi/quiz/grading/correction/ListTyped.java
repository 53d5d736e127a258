package io.rizhi.quiz.grading.correction;

import io.rizhi.quiz.attempt.Attempts;
import io.rizhi.quiz.grading.correction.model.TypedAnswers;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import reactor.core.publisher.Mono;

/** Lists what people typed into the gaps of a question of a published version, so that an answer may be accepted. */
final class ListTyped {
    private static final int MOST_LISTED = 200;

    private final FindCorrectable find;
    private final Attempts attempts;

    ListTyped(FindCorrectable find, Attempts attempts) {
        this.find = find;
        this.attempts = attempts;
    }

    Mono<TypedAnswersView> list(QuizId quizId, int version, String questionId) {
        return find.find(quizId, version)
                .map(found -> found.question(questionId))
                .flatMap(question -> list(quizId, version, question));
    }

    private Mono<TypedAnswersView> list(QuizId quizId, int version, PaperQuestion question) {
        return attempts.marked(quizId, version)
                .reduceWith(
                        () -> new TypedAnswers(question.content()),
                        (typed, attempt) ->
                                typed.add(attempt.response(question.id()).response()))
                .map(typed -> TypedAnswersView.of(typed.list(MOST_LISTED)));
    }
}

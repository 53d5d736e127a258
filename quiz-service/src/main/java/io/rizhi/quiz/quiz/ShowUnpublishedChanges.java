package io.rizhi.quiz.quiz;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.quiz.bank.FindQuestions;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.quiz.model.DraftChanges;
import io.rizhi.quiz.quiz.model.Quiz;
import io.rizhi.quiz.quiz.model.QuizItem;
import reactor.core.publisher.Mono;

/** Says what publishing a draft would change; a quiz that has published nothing has nothing to compare with. */
final class ShowUnpublishedChanges {
    private final Quizzes quizzes;
    private final FindQuizVersion versions;
    private final FindQuestions questions;

    ShowUnpublishedChanges(Quizzes quizzes, FindQuizVersion versions, FindQuestions questions) {
        this.quizzes = quizzes;
        this.versions = versions;
        this.questions = questions;
    }

    Mono<UnpublishedChangesView> show(QuizId id) {
        return quizzes.find(id)
                .filter(Quiz::isPublished)
                .flatMap(this::changes)
                .switchIfEmpty(Mono.error(KitProblems.NOT_FOUND::exception));
    }

    private Mono<UnpublishedChangesView> changes(Quiz quiz) {
        return versions.find(quiz.id(), quiz.latest().number())
                .zipWith(questions.find(
                        quiz.items().stream().map(QuizItem::questionId).toList()))
                .map(found ->
                        UnpublishedChangesView.of(found.getT1(), DraftChanges.of(quiz, found.getT2(), found.getT1())));
    }
}

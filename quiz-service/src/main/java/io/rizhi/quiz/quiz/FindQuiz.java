package io.rizhi.quiz.quiz;

import io.rizhi.quiz.ids.QuizId;
import reactor.core.publisher.Mono;

/** Whether there is such a quiz, for features that keep something beside it. */
public final class FindQuiz {
    private final Quizzes quizzes;

    FindQuiz(Quizzes quizzes) {
        this.quizzes = quizzes;
    }

    public Mono<Boolean> exists(QuizId id) {
        return quizzes.find(id).hasElement();
    }
}

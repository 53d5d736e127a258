package io.rizhi.quiz.quiz;

import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.quiz.model.Quiz;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import reactor.core.publisher.Mono;

/** Starts a draft; the same id again finds the first one. */
final class CreateQuiz {
    private final Quizzes quizzes;
    private final CheckDraft check;
    private final Clock clock;

    CreateQuiz(Quizzes quizzes, CheckDraft check, Clock clock) {
        this.quizzes = quizzes;
        this.check = check;
        this.clock = clock;
    }

    Mono<Quiz> create(QuizId id, QuizDraft draft) {
        return check.check(draft).flatMap(checked -> add(id, checked));
    }

    private Mono<Quiz> add(QuizId id, QuizDraft checked) {
        Quiz quiz = new Quiz(
                id,
                1,
                checked.title(),
                checked.composition(),
                checked.settings(),
                List.of(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return quizzes.add(quiz).flatMap(isNew -> isNew ? Mono.just(quiz) : quizzes.find(id));
    }
}

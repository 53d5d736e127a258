package io.rizhi.quiz.quiz;

import io.rizhi.kit.mongo.RetryOnConflict;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.quiz.model.Quiz;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import reactor.core.publisher.Mono;

/** Replaces the draft of a quiz. Published versions stay as they are. */
final class UpdateQuiz {
    private final Quizzes quizzes;
    private final CheckDraft check;
    private final Clock clock;

    UpdateQuiz(Quizzes quizzes, CheckDraft check, Clock clock) {
        this.quizzes = quizzes;
        this.check = check;
        this.clock = clock;
    }

    /**
     * @param version of the draft the change is made on
     */
    Mono<Quiz> update(QuizId id, int version, QuizDraft draft) {
        return check.check(draft)
                .flatMap(checked -> RetryOnConflict.of(() -> quizzes.find(id)
                        .switchIfEmpty(Mono.error(KitProblems.NOT_FOUND::exception))
                        .flatMap(quiz -> next(quiz, version, checked))));
    }

    private Mono<Quiz> next(Quiz quiz, int version, QuizDraft draft) {
        boolean isSame = quiz.title().equals(draft.title())
                && quiz.composition().equals(draft.composition())
                && quiz.settings().equals(draft.settings());
        if (isSame && (quiz.version() == version || quiz.version() == version + 1)) {
            return Mono.just(quiz);
        }
        if (quiz.version() != version) {
            return Mono.error(KitProblems.STALE_VERSION.exception());
        }
        Quiz next = new Quiz(
                quiz.id(),
                version + 1,
                draft.title(),
                draft.composition(),
                draft.settings(),
                quiz.publications(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return quizzes.save(quiz, next);
    }
}

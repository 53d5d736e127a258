package io.rizhi.quiz.review;

import io.rizhi.quiz.attempt.Attempts;
import io.rizhi.quiz.attempt.deadline.AfterWindow;
import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.quiz.FindQuizVersion;
import java.util.List;
import java.util.Objects;
import reactor.core.publisher.Mono;

/** Wrong answers and reviews show a key no earlier than the result does, also when the window was moved since. */
final class MoveShownKeys implements AfterWindow {
    private final ReviewCards cards;
    private final WrongQuestions questions;
    private final FindQuizVersion quizzes;
    private final Attempts attempts;

    MoveShownKeys(ReviewCards cards, WrongQuestions questions, FindQuizVersion quizzes, Attempts attempts) {
        this.cards = cards;
        this.questions = questions;
        this.quizzes = quizzes;
        this.attempts = attempts;
    }

    /** The attempt is read again at the end: whoever writes last then writes its window as it is. */
    @Override
    public Mono<Void> resolved(Attempt attempt) {
        return show(attempt)
                .then(Mono.defer(() -> attempts.find(attempt.id())))
                .filter(now -> !Objects.equals(now.windowCloses(), attempt.windowCloses()))
                .flatMap(this::resolved);
    }

    private Mono<Void> show(Attempt attempt) {
        return quizzes.find(attempt.quizId(), attempt.quizVersion())
                .map(quiz -> Answer.of(attempt, quiz))
                .filter(answers -> !answers.isEmpty())
                .flatMap(this::show);
    }

    /** A question that was answered in another attempt since goes by that one. */
    private Mono<Void> show(List<Answer> answers) {
        return questions.showLast(answers).collectList().flatMap(last -> cards.showFrom(answers.get(0), last));
    }
}

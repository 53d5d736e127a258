package io.rizhi.quiz.review;

import io.rizhi.quiz.attempt.deadline.AfterWindow;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuizId;
import java.time.Instant;
import reactor.core.publisher.Mono;

/** Wrong answers and reviews show a key no earlier than the result does, also when the window was moved since. */
final class MoveShownKeys implements AfterWindow {
    private final ReviewCards cards;
    private final WrongQuestions questions;

    MoveShownKeys(ReviewCards cards, WrongQuestions questions) {
        this.cards = cards;
        this.questions = questions;
    }

    @Override
    public Mono<Void> keysShownFrom(PersonId person, QuizId quiz, Instant before, Instant from) {
        return cards.showFrom(person, quiz, before, from).then(questions.showFrom(person, quiz, before, from));
    }
}

package io.rizhi.quiz.review;

import io.rizhi.kit.mongo.RetryOnConflict;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import reactor.core.publisher.Mono;

/** Takes a question out of a person's reviews because they say that they know it now, or puts it back. */
final class KnowQuestion {
    private final ReviewCards cards;
    private final WrongQuestions questions;
    private final Clock clock;

    KnowQuestion(ReviewCards cards, WrongQuestions questions, Clock clock) {
        this.cards = cards;
        this.questions = questions;
        this.clock = clock;
    }

    Mono<Void> know(PersonId person, QuestionId question, boolean isKnown) {
        return RetryOnConflict.of(() -> cards.find(person, question)
                        .filter(card -> !card.visibleFrom().isAfter(clock.instant()))
                        .switchIfEmpty(Mono.error(KitProblems.NOT_FOUND::exception))
                        .flatMap(card -> cards.save(card, isKnown ? card.known() : card.unknown())))
                .flatMap(saved -> questions.know(
                        person,
                        question,
                        isKnown ? clock.instant().truncatedTo(ChronoUnit.MILLIS) : null,
                        !saved.isActive()));
    }
}

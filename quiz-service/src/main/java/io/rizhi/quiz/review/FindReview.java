package io.rizhi.quiz.review;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.quiz.FindCorrectedQuiz;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import io.rizhi.quiz.review.model.ReviewCard;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import reactor.core.publisher.Mono;

/** Finds a question that a person may review now, as it counts with the corrections in force. */
final class FindReview {
    /**
     * A question to review.
     *
     * @param now when it was found
     */
    record Found(ReviewCard card, PaperQuestion question, Instant now) {}

    private final ReviewCards cards;
    private final FindCorrectedQuiz quizzes;
    private final Clock clock;

    FindReview(ReviewCards cards, FindCorrectedQuiz quizzes, Clock clock) {
        this.cards = cards;
        this.quizzes = quizzes;
        this.clock = clock;
    }

    /** A problem when there is none. One that left with this very answer is still found. */
    Mono<Found> find(PersonId person, QuestionId question, String answerId) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return cards.find(person, question)
                .filter(card -> card.isActive() || card.seen().contains(answerId))
                .filter(card -> !card.visibleFrom().isAfter(now))
                .flatMap(card -> question(card).map(found -> new Found(card, found, now)))
                .switchIfEmpty(Mono.error(KitProblems.NOT_FOUND::exception));
    }

    private Mono<PaperQuestion> question(ReviewCard card) {
        return quizzes.find(card.quizId(), card.quizVersion())
                .flatMap(found -> Mono.justOrEmpty(found.quiz().question(card.questionId())));
    }
}

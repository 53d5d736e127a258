package io.rizhi.quiz.review;

import io.rizhi.kit.mongo.RetryOnConflict;
import io.rizhi.quiz.review.model.ReviewCard;
import io.rizhi.quiz.review.model.ReviewRules;
import java.time.ZoneId;
import reactor.core.publisher.Mono;

/** Takes an answer given in a quiz into the schedule: a wrong one lets the question enter, later ones move it. */
final class ScheduleReview {
    /** Where days begin for a person of whom nothing else is known yet. */
    static final ZoneId USUAL_ZONE = ZoneId.of("Asia/Shanghai");

    private final ReviewCards cards;

    ScheduleReview(ReviewCards cards) {
        this.cards = cards;
    }

    /** The card as it is then; empty when the question was never wrong. */
    Mono<ReviewCard> fold(Answer answer, ReviewRules rules) {
        return RetryOnConflict.of(() -> cards.find(answer.personId(), answer.questionId())
                .flatMap(card -> move(card, answer, rules))
                .switchIfEmpty(Mono.defer(() -> enter(answer))));
    }

    private Mono<ReviewCard> enter(Answer answer) {
        if (answer.isCorrect()) {
            return Mono.empty();
        }
        ReviewCard card = ReviewCard.entering(
                answer.personId(),
                answer.questionId(),
                answer.quizId(),
                answer.quizVersion(),
                answer.visibleFrom(),
                answer.at(),
                USUAL_ZONE);
        return cards.save(null, card.seeing(answer.attemptId().value()));
    }

    private Mono<ReviewCard> move(ReviewCard card, Answer answer, ReviewRules rules) {
        boolean isOlder = answer.at().isBefore(card.memory().lastAt());
        if (isOlder || card.seen().contains(answer.attemptId().value())) {
            return Mono.just(card);
        }
        ReviewCard next = card.answered(answer.isCorrect(), answer.effort(), answer.at(), card.zone(), rules)
                .seeing(answer.attemptId().value());
        return cards.save(card, next.from(answer.quizId(), answer.quizVersion(), answer.visibleFrom()));
    }
}

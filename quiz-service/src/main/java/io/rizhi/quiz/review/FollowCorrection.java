package io.rizhi.quiz.review;

import io.rizhi.events.quiz.AttemptCorrectedV1;
import io.rizhi.kit.event.Event;
import io.rizhi.kit.mongo.RetryOnConflict;
import io.rizhi.quiz.attempt.Attempts;
import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.attempt.model.MarkChange;
import io.rizhi.quiz.ids.AttemptId;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.review.ReadHistory.Read;
import io.rizhi.quiz.review.model.ReviewCard;
import io.rizhi.quiz.review.model.ReviewRules;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * After a correction, folds anew what the person ever answered to the question, with the marks as they are now. So an
 * event that comes again, late or in another order changes nothing more, and withdrawing the correction brings back what
 * was.
 */
final class FollowCorrection {
    private final Attempts attempts;
    private final ReadHistory histories;
    private final ReviewCards cards;
    private final WrongQuestions questions;
    private final ReviewSettings settings;

    FollowCorrection(
            Attempts attempts,
            ReadHistory histories,
            ReviewCards cards,
            WrongQuestions questions,
            ReviewSettings settings) {
        this.attempts = attempts;
        this.histories = histories;
        this.cards = cards;
        this.questions = questions;
        this.settings = settings;
    }

    Mono<Void> follow(Event<AttemptCorrectedV1> event) {
        return settings.current()
                .flatMap(rules -> attempts.find(new AttemptId(event.data().attemptId()))
                        .flatMapMany(attempt ->
                                corrected(attempt).concatMap(question -> refold(attempt.personId(), question, rules)))
                        .then());
    }

    private static Flux<QuestionId> corrected(Attempt attempt) {
        return Flux.fromIterable(attempt.history().changes())
                .map(MarkChange::questionId)
                .distinct();
    }

    /** Reviews may be rated otherwise where no mark of an attempt is. */
    Mono<Void> refold(PersonId person, QuestionId question) {
        return settings.current().flatMap(rules -> refold(person, question, rules));
    }

    private Mono<Void> refold(PersonId person, QuestionId question, ReviewRules rules) {
        return RetryOnConflict.of(() -> histories.read(person, question).flatMap(read -> write(read, rules)));
    }

    private Mono<Void> write(Read read, ReviewRules rules) {
        Optional<ReviewCard> next = read.history().card(ScheduleReview.USUAL_ZONE, rules);
        boolean hasLeft = next.filter(card -> !card.isActive()).isPresent();
        return store(read.card(), next).then(questions.rewrite(read.mark(), read.tries(), hasLeft));
    }

    private Mono<Void> store(Optional<ReviewCard> before, Optional<ReviewCard> next) {
        return next.map(card -> cards.save(before.orElse(null), card).then())
                .orElseGet(() -> before.map(cards::remove).orElseGet(Mono::empty));
    }
}

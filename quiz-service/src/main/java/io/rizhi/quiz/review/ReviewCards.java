package io.rizhi.quiz.review;

import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.review.model.ReviewCard;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Questions that come back, with what is known about each memory. */
interface ReviewCards {
    Mono<ReviewCard> find(PersonId personId, QuestionId questionId);

    /** Stores what was decided on what was read; when that has changed meanwhile, the update is lost. */
    Mono<ReviewCard> save(@Nullable ReviewCard before, ReviewCard next);

    /** Takes a card away that was read. */
    Mono<Void> remove(ReviewCard before);

    /** Due and visible ones, most overdue first. */
    Flux<ReviewCard> due(PersonId personId, Instant now, int limit);

    /** When the questions of a person come back: due, and with a key that may be seen; at most 2000 of them. */
    Flux<Instant> dueTimes(PersonId personId);

    /** How many there are, counted up to a limit. */
    Mono<Integer> countDue(PersonId personId, Instant now);

    /** Keys of a quiz that a person could see from one instant on are seen from another one on. */
    Mono<Void> showFrom(PersonId personId, QuizId quizId, Instant before, Instant from);
}

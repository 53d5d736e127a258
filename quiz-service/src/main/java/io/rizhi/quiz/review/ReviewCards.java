package io.rizhi.quiz.review;

import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.review.model.ReviewCard;
import java.time.Instant;
import java.util.List;
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

    /**
     * Shows the keys of questions that come from the quiz of an answer from when that answer says.
     *
     * @param questions all of them of the answer's person and attempt
     */
    Mono<Void> showFrom(Answer answer, List<QuestionId> questions);
}

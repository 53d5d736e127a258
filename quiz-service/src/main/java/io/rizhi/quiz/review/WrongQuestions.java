package io.rizhi.quiz.review;

import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import java.time.Instant;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What each person last answered to each question. */
interface WrongQuestions {
    /** Folds an answer in; the same attempt again changes nothing, and a late event never overrides a later answer. */
    Mono<Void> fold(Answer answer);

    /** Takes a question off the list until it is answered wrong again, or puts it back. */
    Mono<Void> leave(PersonId personId, QuestionId questionId, boolean hasLeft);

    /** Questions that are still wrong and may be shown, newest first. */
    Flux<WrongQuestion> of(PersonId personId, Instant now, int limit);

    /** How many there are, counted up to a limit. */
    Mono<Integer> count(PersonId personId, Instant now);
}

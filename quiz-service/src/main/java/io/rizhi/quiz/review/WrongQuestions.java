package io.rizhi.quiz.review;

import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What each person ever answered wrong; it stays until it leaves by rule or because the person knows it. */
interface WrongQuestions {
    /**
     * A question of a person.
     *
     * @param knownAt when the person said that they know it; null when they did not
     * @param revision how often it was written
     */
    record Mark(
            PersonId personId,
            QuestionId questionId,
            @Nullable Instant knownAt,
            long revision) {}

    /** Folds an answer in; the same attempt again changes nothing, and a late event never overrides a later answer. */
    Mono<Void> fold(Answer answer);

    /** Takes a question off the list until it is answered wrong again, or puts it back. */
    Mono<Void> leave(PersonId personId, QuestionId questionId, boolean hasLeft);

    /**
     * Notes when a person said that they know a question; null when they took it back.
     *
     * @param hasLeft whether it is off the list, for this reason or because it left by rule before
     */
    Mono<Void> know(PersonId personId, QuestionId questionId, @Nullable Instant at, boolean hasLeft);

    /** What is kept about a question beside the answers; empty when it was never answered. */
    Mono<Mark> mark(PersonId personId, QuestionId questionId);

    /** Writes all of it anew, if nothing has changed since the mark was read. */
    Mono<Void> rewrite(Mark read, List<Answer> answers, boolean hasLeft);

    /** Questions that were answered wrong, have not left since and may be shown, newest first. */
    Flux<WrongQuestion> of(PersonId personId, Instant now, int limit);

    /** How many there are, counted up to a limit. */
    Mono<Integer> count(PersonId personId, Instant now);

    /**
     * Shows the keys of what an attempt answered last from when its answers say.
     *
     * @param answers of one attempt
     * @return questions that no other attempt has answered since
     */
    Flux<QuestionId> showLast(List<Answer> answers);
}

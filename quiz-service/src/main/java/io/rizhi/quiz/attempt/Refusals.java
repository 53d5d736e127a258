package io.rizhi.quiz.attempt;

import io.rizhi.quiz.ids.PersonId;
import reactor.core.publisher.Mono;

/** The record of what was refused to whom. */
interface Refusals {
    /**
     * @param action what was tried
     * @param target id of the attempt, or empty
     * @param reason code of the problem
     */
    Mono<Void> note(PersonId personId, String action, String target, String reason);
}

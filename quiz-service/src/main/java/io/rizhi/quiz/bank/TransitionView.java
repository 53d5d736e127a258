package io.rizhi.quiz.bank;

import io.rizhi.quiz.bank.model.Transition;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of a question from state to state.
 *
 * @param from draft, review, published or retired
 * @param to draft, review, published or retired
 * @param note null for none
 */
record TransitionView(
        String from,
        String to,
        String by,
        Instant at,
        @Nullable String note) {
    static TransitionView of(Transition step) {
        return new TransitionView(
                step.from().code(), step.to().code(), step.by().value(), step.at(), step.note());
    }
}

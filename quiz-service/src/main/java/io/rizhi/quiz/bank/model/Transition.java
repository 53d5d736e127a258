package io.rizhi.quiz.bank.model;

import io.rizhi.quiz.ids.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of a question from state to state.
 *
 * @param note what the person said to it; null for nothing
 */
public record Transition(
        QuestionState from,
        QuestionState to,
        PersonId by,
        Instant at,
        @Nullable String note) {}

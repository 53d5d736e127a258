package io.rizhi.quiz.bank;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * A change to a question.
 *
 * @param version the version it is made on
 */
record QuestionUpdateRequest(int version, @NotNull @Valid QuestionContent content) {}

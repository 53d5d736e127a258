package io.rizhi.quiz.attempt;

import jakarta.validation.constraints.Min;

/**
 * Has an answer checked.
 *
 * @param sequence of the answer that the member sees
 */
record CheckResponseRequest(@Min(0) long sequence) {}

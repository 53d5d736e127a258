package io.rizhi.study.progress.quiz;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Asks for a statement on a person.
 *
 * @param quizId quiz that is to be seen as this person would
 */
record StatementRequest(@NotBlank @Size(max = 64) String quizId) {}

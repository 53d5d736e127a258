package io.rizhi.quiz.attempt;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Starts or resumes an attempt.
 *
 * @param ticket as the study service handed it out
 */
record StartAttemptRequest(@NotBlank @Size(max = 4000) String ticket) {}

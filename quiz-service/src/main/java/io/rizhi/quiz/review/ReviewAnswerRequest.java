package io.rizhi.quiz.review;

import io.rizhi.quiz.attempt.ResponseContent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** An answer given in a review. */
record ReviewAnswerRequest(@NotNull @Valid ResponseContent response) {}

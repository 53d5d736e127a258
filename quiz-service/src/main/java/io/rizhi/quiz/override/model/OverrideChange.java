package io.rizhi.quiz.override.model;

import io.rizhi.quiz.ids.QuizId;
import java.time.Instant;

/**
 * A change that open attempts may not know of yet.
 *
 * @param at when it was made; deadlines never move to before it
 * @param nextPassAt when open attempts are to be looked at next
 */
public record OverrideChange(QuizId quizId, Subject subject, Instant at, Instant nextPassAt) {}

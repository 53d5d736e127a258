package io.rizhi.quiz.override.model;

import io.rizhi.quiz.ids.QuizId;
import java.time.Instant;

/**
 * What one person or unit has at one quiz, in whatever version of it.
 *
 * @param changedBy the admin who set it last
 */
public record QuizOverride(QuizId quizId, Subject subject, Allowance allowance, String changedBy, Instant changedAt) {}

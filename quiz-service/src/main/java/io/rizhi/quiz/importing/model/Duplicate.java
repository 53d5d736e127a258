package io.rizhi.quiz.importing.model;

import io.rizhi.quiz.ids.QuestionId;

/**
 * The question of the bank that has the same wording.
 *
 * @param isSameKey whether it has the same key too
 */
public record Duplicate(QuestionId questionId, int version, boolean isSameKey) {}

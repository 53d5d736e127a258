package io.rizhi.quiz.quiz.model;

import io.rizhi.quiz.ids.QuestionId;

/** A question that a rule drew for one attempt. */
public record DrawnQuestion(QuestionId id, int version, String rule) {}

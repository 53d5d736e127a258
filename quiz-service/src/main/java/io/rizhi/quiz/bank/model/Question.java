package io.rizhi.quiz.bank.model;

import io.rizhi.quiz.ids.QuestionId;
import java.time.Instant;

/** One immutable version of a question. */
public record Question(QuestionId id, int version, Content content, Instant updatedAt) {}

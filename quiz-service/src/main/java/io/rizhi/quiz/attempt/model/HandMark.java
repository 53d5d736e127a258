package io.rizhi.quiz.attempt.model;

import io.rizhi.quiz.ids.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A mark that a person gave. */
public record HandMark(BigDecimal mark, @Nullable String comment, PersonId by, Instant at) {}

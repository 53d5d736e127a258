package io.rizhi.quiz.attempt.model;

import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuizId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The right to take a quiz: whose, for which day of which plan, which version, and when.
 *
 * @param closes end of the window; null when it never closes
 */
public record Ticket(
        PersonId personId,
        String recordId,
        String planId,
        int day,
        QuizId quizId,
        int quizVersion,
        Instant opens,
        @Nullable Instant closes) {}

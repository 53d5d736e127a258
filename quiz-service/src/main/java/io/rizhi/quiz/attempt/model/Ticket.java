package io.rizhi.quiz.attempt.model;

import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.quiz.model.QuizWindow;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The right to take a quiz: whose, for which day of which plan, which version, and when.
 *
 * @param closes end of the window; null when it never closes
 * @param units ids of the units of the person and of those above them, when it was issued
 * @param kind daily, weekly or topic
 */
public record Ticket(
        PersonId personId,
        String recordId,
        String planId,
        int day,
        QuizId quizId,
        int quizVersion,
        Instant opens,
        @Nullable Instant closes,
        List<String> units,
        String kind) {
    public static final String DAILY = "daily";

    public Ticket {
        units = List.copyOf(units);
    }

    public QuizWindow window() {
        return new QuizWindow(opens, closes);
    }
}

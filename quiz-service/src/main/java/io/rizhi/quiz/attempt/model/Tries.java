package io.rizhi.quiz.attempt.model;

import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.override.model.Terms;
import io.rizhi.quiz.quiz.model.QuizSettings;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The attempts that a person has made at one quiz on one day.
 *
 * @param isDayFull whether there are as many on that day, at whatever quiz, as are ever read
 * @param lastSubmittedAt when the last one ended; null when there is none, or it is open
 */
public record Tries(int made, @Nullable Instant lastSubmittedAt, boolean isDayFull) {
    /** Attempts of one person on one day, at whatever quiz. */
    public static final int MOST_OF_A_DAY = 200;

    public static final Tries NONE = new Tries(0, null, false);

    /**
     * @param ofDay attempts of that person on that day, at whatever quiz
     */
    public static Tries of(List<Attempt> ofDay, QuizId quiz) {
        List<Attempt> own =
                ofDay.stream().filter(attempt -> attempt.quizId().equals(quiz)).toList();
        Instant last = own.stream()
                .map(Attempt::endedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Tries(own.size(), last, ofDay.size() >= MOST_OF_A_DAY);
    }

    /** Null for any number. */
    public @Nullable Integer left(Terms terms) {
        Integer allowed = terms.attemptsAllowed();
        return allowed == null ? null : Math.max(0, allowed - made);
    }

    /** From when the next attempt may start; null for at once. */
    public @Nullable Instant nextAt(QuizSettings settings) {
        return settings.taking().nextAt(made, lastSubmittedAt);
    }
}

package io.rizhi.quiz.attempt.model;

import io.rizhi.quiz.quiz.model.QuizSettings;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Until when an attempt takes responses, by the server's clock.
 *
 * @param at null when there is none
 * @param acceptUntil end of the grace period; null when there is no deadline
 */
public record Deadline(@Nullable Instant at, @Nullable Instant acceptUntil) {
    /** The earlier of the window's end and the start plus the time limit. */
    public static Deadline of(Instant start, QuizSettings settings, @Nullable Instant windowCloses) {
        Integer limit = settings.timeLimitSeconds();
        Instant byLimit = limit == null ? null : start.plusSeconds(limit);
        Instant at = earlier(byLimit, windowCloses);
        return new Deadline(at, at == null ? null : at.plusSeconds(settings.graceSeconds()));
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    public boolean isLate(Instant now) {
        return at != null && now.isAfter(at);
    }

    public boolean hasPassed(Instant now) {
        return acceptUntil != null && now.isAfter(acceptUntil);
    }
}

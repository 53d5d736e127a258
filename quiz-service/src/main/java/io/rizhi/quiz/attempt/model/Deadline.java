package io.rizhi.quiz.attempt.model;

import io.rizhi.quiz.override.model.Terms;
import io.rizhi.quiz.quiz.model.QuizSettings;
import io.rizhi.quiz.quiz.model.QuizWindow;
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
    public static Deadline of(Instant start, Terms terms, QuizSettings settings) {
        Integer limit = terms.allowedSeconds();
        Instant byLimit = limit == null ? null : start.plusSeconds(limit);
        return until(QuizWindow.earlier(byLimit, terms.window().closes()), settings);
    }

    private static Deadline until(@Nullable Instant at, QuizSettings settings) {
        return new Deadline(at, at == null ? null : at.plusSeconds(settings.graceSeconds()));
    }

    /**
     * The same, but where it lies before the instant, that instant or the deadline from before, whichever comes first.
     *
     * @param before the deadline that it replaces
     */
    public Deadline notBefore(Instant floor, Deadline before, QuizSettings settings) {
        if (at == null || !at.isBefore(floor)) {
            return this;
        }
        Instant kept = before.at() == null || before.at().isAfter(floor) ? floor : before.at();
        return kept.isAfter(at) ? until(kept, settings) : this;
    }

    public boolean isLate(Instant now) {
        return at != null && now.isAfter(at);
    }

    public boolean hasPassed(Instant now) {
        return acceptUntil != null && now.isAfter(acceptUntil);
    }
}

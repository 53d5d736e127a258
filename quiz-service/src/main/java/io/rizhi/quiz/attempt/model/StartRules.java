package io.rizhi.quiz.attempt.model;

import io.rizhi.quiz.override.model.Terms;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether a ticket opens another attempt now. */
public final class StartRules {
    /** The answer. */
    public enum Decision {
        START,
        NOT_OPEN_YET,
        CLOSED,
        NO_ATTEMPTS_LEFT,
        TOO_SOON,
        DAY_FULL
    }

    private StartRules() {}

    /**
     * @param terms what holds for the person, within the window of the ticket
     * @param tries attempts this person already made at this quiz on this day
     * @param nextAt from when the next one may start; null for at once
     */
    public static Decision decide(Terms terms, Tries tries, @Nullable Instant nextAt, Instant now) {
        if (terms.window().isBefore(now)) {
            return Decision.CLOSED;
        }
        if (terms.window().isAfter(now)) {
            return Decision.NOT_OPEN_YET;
        }
        Integer allowed = terms.attemptsAllowed();
        if (allowed != null && tries.made() >= allowed) {
            return Decision.NO_ATTEMPTS_LEFT;
        }
        if (tries.isDayFull()) {
            return Decision.DAY_FULL;
        }
        return nextAt != null && now.isBefore(nextAt) ? Decision.TOO_SOON : Decision.START;
    }
}

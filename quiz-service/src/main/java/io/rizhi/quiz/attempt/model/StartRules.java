package io.rizhi.quiz.attempt.model;

import io.rizhi.quiz.quiz.model.QuizSettings;
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
        TOO_SOON
    }

    private StartRules() {}

    /**
     * @param before attempts this person already made at this quiz on this day
     * @param nextAt from when the next one may start; null for at once
     */
    public static Decision decide(
            Ticket ticket, QuizSettings settings, int before, @Nullable Instant nextAt, Instant now) {
        if (now.isBefore(ticket.opens())) {
            return Decision.NOT_OPEN_YET;
        }
        Instant closes = ticket.closes();
        if (closes != null && !now.isBefore(closes)) {
            return Decision.CLOSED;
        }
        Integer allowed = settings.attemptsAllowed();
        if (allowed != null && before >= allowed) {
            return Decision.NO_ATTEMPTS_LEFT;
        }
        return nextAt != null && now.isBefore(nextAt) ? Decision.TOO_SOON : Decision.START;
    }
}

package io.rizhi.quiz.attempt.model;

import io.rizhi.quiz.quiz.model.QuizSettings;
import java.time.Instant;

/** Whether a ticket opens another attempt now. */
public final class StartRules {
    /** The answer. */
    public enum Decision {
        START,
        NOT_OPEN_YET,
        CLOSED,
        NO_ATTEMPTS_LEFT
    }

    private StartRules() {}

    /**
     * @param before attempts this person already made at this quiz on this day
     */
    public static Decision decide(Ticket ticket, QuizSettings settings, int before, Instant now) {
        if (now.isBefore(ticket.opens())) {
            return Decision.NOT_OPEN_YET;
        }
        Instant closes = ticket.closes();
        if (closes != null && !now.isBefore(closes)) {
            return Decision.CLOSED;
        }
        Integer allowed = settings.attemptsAllowed();
        return allowed != null && before >= allowed ? Decision.NO_ATTEMPTS_LEFT : Decision.START;
    }
}

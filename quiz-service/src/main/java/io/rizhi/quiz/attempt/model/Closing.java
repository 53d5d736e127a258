package io.rizhi.quiz.attempt.model;

import io.rizhi.quiz.quiz.model.Expiry;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What becomes of an attempt when its time is over, by the server's clock. */
public record Closing(AttemptRules rules, Deadline deadline) {

    /** The answer. */
    public enum Decision {
        STAYS_OPEN,
        IS_HANDED_IN,
        IS_ABANDONED
    }

    public static Closing of(Attempt attempt) {
        return new Closing(attempt.rules(), attempt.deadline());
    }

    /** What becomes of it while its member does nothing. */
    public Decision byItself(Instant now) {
        if (!deadline.hasPassed(now)) {
            return Decision.STAYS_OPEN;
        }
        return switch (rules.expiry()) {
            case SUBMIT -> Decision.IS_HANDED_IN;
            case GRACE -> isOver(now) ? Decision.IS_ABANDONED : Decision.STAYS_OPEN;
            case ABANDON -> Decision.IS_ABANDONED;
        };
    }

    /** What becomes of it when its member hands it in. */
    public Decision onHandIn(Instant now) {
        Decision itself = byItself(now);
        return itself == Decision.STAYS_OPEN ? Decision.IS_HANDED_IN : itself;
    }

    /** When it counts as handed in: when its time was over, unless its member could still do it later. */
    public Instant submittedAt(Instant now) {
        Instant accept = deadline.acceptUntil();
        return accept != null && now.isAfter(accept) && rules.expiry() != Expiry.GRACE ? accept : now;
    }

    /** Whether it takes no more answers, and may still be handed in. */
    public boolean isOverdue(Instant now) {
        return deadline.hasPassed(now) && byItself(now) == Decision.STAYS_OPEN;
    }

    /** Until when its member may hand it in; null when there is no deadline. */
    public @Nullable Instant handInUntil() {
        Instant at = deadline.at();
        Instant accept = deadline.acceptUntil();
        if (at == null || accept == null || rules.expiry() != Expiry.GRACE) {
            return accept;
        }
        Instant until = at.plusSeconds(rules.handInSeconds());
        return until.isAfter(accept) ? until : accept;
    }

    private boolean isOver(Instant now) {
        Instant until = handInUntil();
        return until != null && now.isAfter(until);
    }
}

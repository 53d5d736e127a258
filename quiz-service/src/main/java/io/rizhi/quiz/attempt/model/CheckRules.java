package io.rizhi.quiz.attempt.model;

import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.quiz.model.QuizMode;
import java.time.Instant;

/** Whether a member may have one answer of an open attempt checked now, and so see what is right. */
public final class CheckRules {
    /** The answer. */
    public enum Decision {
        CHECK,
        /** It was checked before; what it came to is shown again. */
        IS_CHECKED,
        NO_SUCH_QUESTION,
        NOT_IN_PRACTICE,
        HANDED_IN,
        ABANDONED,
        PAST_DEADLINE,
        NOT_ANSWERED,
        STALE
    }

    private CheckRules() {}

    /**
     * @param sequence of the answer that the member sees; another one may have come from elsewhere
     */
    public static Decision decide(Attempt attempt, QuestionId question, long sequence, Instant now) {
        boolean isOnPaper =
                attempt.questions().stream().anyMatch(ordered -> ordered.id().equals(question));
        if (!isOnPaper) {
            return Decision.NO_SUCH_QUESTION;
        }
        if (attempt.rules().mode() != QuizMode.PRACTICE) {
            return Decision.NOT_IN_PRACTICE;
        }
        if (!attempt.isOpen()) {
            return attempt.status() == AttemptStatus.ABANDONED ? Decision.ABANDONED : Decision.HANDED_IN;
        }
        SavedResponse saved = attempt.response(question);
        if (saved.isChecked()) {
            return Decision.IS_CHECKED;
        }
        if (attempt.deadline().hasPassed(now)) {
            return Decision.PAST_DEADLINE;
        }
        if (saved.sequence() != sequence) {
            return Decision.STALE;
        }
        return saved.response().isEmpty() ? Decision.NOT_ANSWERED : Decision.CHECK;
    }
}

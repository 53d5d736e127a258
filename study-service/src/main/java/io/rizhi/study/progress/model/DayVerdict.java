package io.rizhi.study.progress.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The state of a day and why.
 *
 * @param day the day as it stands for the person
 * @param state the state
 * @param dueAt until when it is in time
 * @param lateUntil until when it may still be done
 * @param completion when it was done; null while it is not
 * @param isReadingDone whether every section is read
 * @param isQuizPassed whether the quiz is passed, true without one
 * @param facts the facts in order
 * @param rule the rule that led from the facts to the state
 */
public record DayVerdict(
        DutyDay day,
        DayStateName state,
        Instant dueAt,
        Instant lateUntil,
        @Nullable Completion completion,
        boolean isReadingDone,
        boolean isQuizPassed,
        List<ExplainedFact> facts,
        RuleCode rule) {

    public DayVerdict {
        facts = List.copyOf(facts);
    }

    /** The state as the streak sees it: a text that changed later does not take back a day that was done. */
    public DayStateName streakState() {
        if (completion == null) {
            return state;
        }
        return completion.isOnTime() ? DayStateName.DONE : DayStateName.DONE_LATE;
    }

    /** Whether the person may work on the day at the given moment: it has begun and its late window is not over. */
    public boolean isWorkable(Instant now) {
        return switch (state) {
            case OPEN, DONE, DONE_LATE -> true;
            case OVERDUE -> now.isBefore(lateUntil);
            case UPCOMING, EXCUSED -> false;
        };
    }
}

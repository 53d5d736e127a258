package io.rizhi.quiz.attempt;

import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.attempt.model.AttemptStatus;
import io.rizhi.quiz.attempt.model.Outcome;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An attempt in a list.
 *
 * @param attempt 1 for the first
 * @param percent rounded down; null until graded
 */
record AttemptListView(
        String id,
        int attempt,
        String status,
        @Nullable Integer percent,
        @Nullable Boolean hasPassed,
        Instant startedAt,
        @Nullable Instant submittedAt) {

    static AttemptListView of(Attempt attempt, Instant now) {
        Outcome outcome = attempt.status() == AttemptStatus.GRADED ? attempt.outcome() : null;
        return new AttemptListView(
                attempt.id().value(),
                attempt.number(),
                attempt.shownStatus(now),
                outcome == null ? null : outcome.percent(),
                outcome == null ? null : outcome.hasPassed(),
                attempt.startedAt(),
                attempt.submittedAt());
    }
}

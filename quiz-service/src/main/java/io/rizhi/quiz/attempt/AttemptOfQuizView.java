package io.rizhi.quiz.attempt;

import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.attempt.model.AttemptStatus;
import io.rizhi.quiz.attempt.model.Outcome;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's attempt in a list for admins.
 *
 * @param attempt 1 for the first at this quiz on this day
 * @param status open, overdue, submitted, awaiting-marking, graded or abandoned
 * @param submittedAt null while it is not handed in
 * @param mark null until graded, as are total, percent and whether it passed
 * @param seconds from start to the end of answering; null while it is not handed in
 * @param isCorrected whether a correction has changed its marks since it was graded
 */
@Schema(name = "AttemptOfQuiz")
record AttemptOfQuizView(
        String id,
        String personId,
        int quizVersion,
        int attempt,
        String planId,
        int day,
        String status,
        Instant startedAt,
        @Nullable Instant submittedAt,
        @Nullable BigDecimal mark,
        @Nullable BigDecimal totalMark,
        @Nullable Integer percent,
        @Nullable Boolean hasPassed,
        @Nullable Long seconds,
        boolean isCorrected) {

    static AttemptOfQuizView of(Attempt attempt, Instant now) {
        Outcome outcome = attempt.status() == AttemptStatus.GRADED ? attempt.outcome() : null;
        return new AttemptOfQuizView(
                attempt.id().value(),
                attempt.personId().value(),
                attempt.quizVersion(),
                attempt.number(),
                attempt.planId(),
                attempt.day(),
                attempt.shownStatus(now),
                attempt.startedAt(),
                attempt.submittedAt(),
                outcome == null ? null : outcome.mark(),
                outcome == null ? null : outcome.totalMark(),
                outcome == null ? null : outcome.percent(),
                outcome == null ? null : outcome.hasPassed(),
                attempt.submittedAt() == null ? null : attempt.seconds(),
                !attempt.history().changes().isEmpty());
    }
}

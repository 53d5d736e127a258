package io.rizhi.events.quiz;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The time of an attempt ran out and, as its quiz says, it was not handed in: it has no mark and counts for nothing. Sent
 * as {@code rizhi.quiz.attempt-abandoned.v1}.
 *
 * @param attemptId attempt, the key
 * @param personId person who answered
 * @param quizId quiz
 * @param quizVersion version of the quiz that was taken, from 1
 * @param recordId study record the attempt was made for; null for free practice
 * @param planId plan the attempt was made for; null for free practice
 * @param day day of the plan the attempt was made for, from 1; null for free practice
 * @param startedAt when the attempt began
 * @param abandonedAt when the last moment to hand it in was over
 */
public record AttemptAbandonedV1(
        String attemptId,
        String personId,
        String quizId,
        int quizVersion,
        @Nullable String recordId,
        @Nullable String planId,
        @Nullable Integer day,
        Instant startedAt,
        Instant abandonedAt) {

    public AttemptAbandonedV1 {
        Objects.requireNonNull(attemptId, "attemptId");
        Objects.requireNonNull(personId, "personId");
        Objects.requireNonNull(quizId, "quizId");
        Objects.requireNonNull(startedAt, "startedAt");
        Objects.requireNonNull(abandonedAt, "abandonedAt");
    }
}

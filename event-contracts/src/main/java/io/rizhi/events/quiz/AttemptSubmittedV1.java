package io.rizhi.events.quiz;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person handed in an attempt, or its deadline did. Sent as {@code rizhi.quiz.attempt-submitted.v1}.
 *
 * @param attemptId attempt, the key
 * @param personId person who answers
 * @param quizId quiz
 * @param quizVersion version of the quiz that was taken, from 1
 * @param recordId study record the attempt counts for; null for free practice
 * @param planId plan the attempt counts for; null for free practice
 * @param day day of the plan the attempt counts for, from 1; null for free practice
 * @param submittedAt when
 * @param awaitsMarking whether a person has to mark it
 */
public record AttemptSubmittedV1(
        String attemptId,
        String personId,
        String quizId,
        int quizVersion,
        @Nullable String recordId,
        @Nullable String planId,
        @Nullable Integer day,
        Instant submittedAt,
        boolean awaitsMarking) {

    public AttemptSubmittedV1 {
        Objects.requireNonNull(attemptId, "attemptId");
        Objects.requireNonNull(personId, "personId");
        Objects.requireNonNull(quizId, "quizId");
        Objects.requireNonNull(submittedAt, "submittedAt");
    }
}

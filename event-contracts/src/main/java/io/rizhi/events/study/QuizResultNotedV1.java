package io.rizhi.events.study;

import java.time.Instant;
import java.util.Objects;

/**
 * A graded attempt was entered in the study record, passed or not. Sent as {@code rizhi.study.quiz-result-noted.v1}.
 *
 * @param recordId study record, the key
 * @param planId plan the record belongs to
 * @param personId person who studies
 * @param day number of the day in the plan, from 1
 * @param attemptId attempt
 * @param markPercent mark in percent, 0 to 100
 * @param hasPassed whether the pass mark was reached
 * @param attemptSeconds seconds from start to submission
 * @param at when it was graded
 */
public record QuizResultNotedV1(
        String recordId,
        String planId,
        String personId,
        int day,
        String attemptId,
        int markPercent,
        boolean hasPassed,
        int attemptSeconds,
        Instant at) {

    public QuizResultNotedV1 {
        Objects.requireNonNull(recordId, "recordId");
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(personId, "personId");
        Objects.requireNonNull(attemptId, "attemptId");
        Objects.requireNonNull(at, "at");
    }
}

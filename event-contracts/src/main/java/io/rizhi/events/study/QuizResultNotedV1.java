package io.rizhi.events.study;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A graded attempt was entered in the study record, passed or not. Sent as {@code rizhi.study.quiz-result-noted.v1}.
 *
 * @param recordId study record, the key
 * @param planId plan the record belongs to
 * @param personId person who studies
 * @param day number of the day in the plan, from 1
 * @param attemptId attempt
 * @param markPercent mark in percent, at most 100
 * @param hasPassed whether the pass mark was reached
 * @param attemptSeconds seconds from start to submission
 * @param at when it was graded
 * @param standing what counts over all attempts of the day with this one; null when nothing was told
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
        Instant at,
        @Nullable Standing standing) {

    public QuizResultNotedV1 {
        Objects.requireNonNull(recordId, "recordId");
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(personId, "personId");
        Objects.requireNonNull(attemptId, "attemptId");
        Objects.requireNonNull(at, "at");
    }

    /**
     * The result that counts, by the rule of the quiz.
     *
     * @param revision the highest one of a day counts
     * @param gradedBy best, last, first or average; open for more
     * @param percent mark in percent, at most 100; null while the attempt that decides waits for marks
     * @param hasPassed whether the pass mark is reached
     * @param upTo when the latest of its attempts was handed in
     */
    public record Standing(
            long revision, String gradedBy, @Nullable Integer percent, boolean hasPassed, Instant upTo) {

        public Standing {
            Objects.requireNonNull(gradedBy, "gradedBy");
            Objects.requireNonNull(upTo, "upTo");
        }
    }
}

package io.rizhi.events.study;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A day is done: everything read and the quiz, if any, passed. Sent as {@code rizhi.study.day-completed.v1}.
 *
 * @param recordId study record, the key
 * @param planId plan the record belongs to
 * @param personId person who studies
 * @param day number of the day in the plan, from 1
 * @param isOnTime whether it was done by its due instant
 * @param completedAt when
 * @param studyDate local date of the person on which it was done
 * @param zone IANA time zone of the person at that moment
 * @param readingSeconds reading seconds credited for the day
 * @param attemptSeconds seconds spent on attempts of the day
 * @param markPercent mark in percent that counts over all attempts, at most 100; null when the day has no quiz
 */
public record DayCompletedV1(
        String recordId,
        String planId,
        String personId,
        int day,
        boolean isOnTime,
        Instant completedAt,
        LocalDate studyDate,
        String zone,
        int readingSeconds,
        int attemptSeconds,
        @Nullable Integer markPercent) {

    public DayCompletedV1 {
        Objects.requireNonNull(recordId, "recordId");
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(personId, "personId");
        Objects.requireNonNull(completedAt, "completedAt");
        Objects.requireNonNull(studyDate, "studyDate");
        Objects.requireNonNull(zone, "zone");
    }
}

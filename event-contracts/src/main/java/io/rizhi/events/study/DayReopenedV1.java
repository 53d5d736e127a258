package io.rizhi.events.study;

import java.time.Instant;
import java.util.Objects;

/**
 * What was told of a day's completion no longer holds, because a quiz result it rested on was corrected. When the day is
 * done all the same, {@code day-completed} follows with what holds now. Sent as {@code rizhi.study.day-reopened.v1}.
 *
 * @param recordId study record, the key
 * @param planId plan the record belongs to
 * @param personId person who studies
 * @param day number of the day in the plan, from 1
 * @param at when
 */
public record DayReopenedV1(String recordId, String planId, String personId, int day, Instant at) {

    public DayReopenedV1 {
        Objects.requireNonNull(recordId, "recordId");
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(personId, "personId");
        Objects.requireNonNull(at, "at");
    }
}

package io.rizhi.events.study;

import java.util.Objects;

/**
 * A day was excused, or the excuse was withdrawn. Sent as {@code rizhi.study.day-excused.v1}.
 *
 * @param recordId study record, the key
 * @param planId plan the record belongs to
 * @param personId person who studies
 * @param day number of the day in the plan, from 1
 * @param isExcused true when excused, false when withdrawn
 * @param by person who decided
 */
public record DayExcusedV1(String recordId, String planId, String personId, int day, boolean isExcused, String by) {

    public DayExcusedV1 {
        Objects.requireNonNull(recordId, "recordId");
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(personId, "personId");
        Objects.requireNonNull(by, "by");
    }
}

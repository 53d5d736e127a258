package io.rizhi.events.study;

import java.time.Instant;
import java.util.Objects;

/**
 * Reported reading earned nothing, with the reason. Sent as {@code rizhi.study.reading-refused.v1}.
 *
 * @param recordId study record, the key
 * @param planId plan the record belongs to
 * @param personId person who studies
 * @param day number of the day in the plan, from 1
 * @param reason stable code of the reason, kebab-case
 * @param at when
 */
public record ReadingRefusedV1(String recordId, String planId, String personId, int day, String reason, Instant at) {

    public ReadingRefusedV1 {
        Objects.requireNonNull(recordId, "recordId");
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(personId, "personId");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(at, "at");
    }
}

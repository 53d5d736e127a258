package io.rizhi.events.study;

import java.time.Instant;
import java.util.Objects;

/**
 * All days of the record are done or excused. Sent as {@code rizhi.study.plan-completed.v1}.
 *
 * @param recordId study record, the key
 * @param planId plan the record belongs to
 * @param personId person who studies
 * @param completedAt when
 */
public record PlanCompletedV1(String recordId, String planId, String personId, Instant completedAt) {

    public PlanCompletedV1 {
        Objects.requireNonNull(recordId, "recordId");
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(personId, "personId");
        Objects.requireNonNull(completedAt, "completedAt");
    }
}

package io.rizhi.events.study;

import java.time.Instant;
import java.util.Objects;

/**
 * A person no longer belongs to a plan. Sent as {@code rizhi.study.plan-left.v1}.
 *
 * @param recordId study record, the key
 * @param planId plan the record belongs to
 * @param personId person who studies
 * @param leftAt when
 */
public record PlanLeftV1(String recordId, String planId, String personId, Instant leftAt) {

    public PlanLeftV1 {
        Objects.requireNonNull(recordId, "recordId");
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(personId, "personId");
        Objects.requireNonNull(leftAt, "leftAt");
    }
}

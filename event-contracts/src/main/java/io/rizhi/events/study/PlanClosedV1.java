package io.rizhi.events.study;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A plan was closed; nothing in it is due any more. Sent as {@code rizhi.study.plan-closed.v1}.
 *
 * @param planId plan, the key
 * @param closedAt when
 * @param closedOn date in the zone of the organisation
 */
public record PlanClosedV1(String planId, Instant closedAt, LocalDate closedOn) {

    public PlanClosedV1 {
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(closedAt, "closedAt");
        Objects.requireNonNull(closedOn, "closedOn");
    }
}

package io.rizhi.events.study;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A manager asked that people be reminded. Sent as {@code rizhi.study.nudge-requested.v1}.
 *
 * @param nudgeId nudge, the key
 * @param planId plan
 * @param planTitle title of the plan
 * @param byPersonId manager who asked
 * @param personIds people to remind, at most 200
 * @param requestedAt when
 */
public record NudgeRequestedV1(
        String nudgeId,
        String planId,
        String planTitle,
        String byPersonId,
        List<String> personIds,
        Instant requestedAt) {

    public NudgeRequestedV1 {
        Objects.requireNonNull(nudgeId, "nudgeId");
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(planTitle, "planTitle");
        Objects.requireNonNull(byPersonId, "byPersonId");
        personIds = List.copyOf(personIds);
        Objects.requireNonNull(requestedAt, "requestedAt");
    }
}

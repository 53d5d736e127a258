package io.rizhi.study.plan.draft;

import io.rizhi.kit.outbox.Revision;

/**
 * A plan with the revision on which a decision about it rests.
 *
 * @param plan the plan
 * @param revision what was read
 */
public record StoredPlan(Plan plan, Revision revision) {

    public long version() {
        return revision.version();
    }
}

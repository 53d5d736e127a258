package io.rizhi.study.plan.draft;

import java.util.Locale;

/** Where a plan stands: not yet published, published, or closed for good. */
public enum PlanStatus {
    DRAFT,
    PUBLISHED,
    CLOSED;

    /** The status as written on the wire. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

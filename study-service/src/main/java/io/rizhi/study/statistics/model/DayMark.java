package io.rizhi.study.statistics.model;

import io.rizhi.study.progress.model.DayStateName;

/** How a day counts. */
public enum DayMark {
    ON_TIME(DayStateName.DONE),
    LATE(DayStateName.DONE_LATE),
    OVERDUE(DayStateName.OVERDUE),
    OPEN(DayStateName.OPEN),
    EXCUSED(DayStateName.EXCUSED),
    NOT_DUE(DayStateName.UPCOMING);

    private final DayStateName state;

    DayMark(DayStateName state) {
        this.state = state;
    }

    /** The state of the day that counts like this. */
    public DayStateName state() {
        return state;
    }
}

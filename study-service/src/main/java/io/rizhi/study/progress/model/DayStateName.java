package io.rizhi.study.progress.model;

/** The state of a day. */
public enum DayStateName {
    UPCOMING,
    OPEN,
    DONE,
    DONE_LATE,
    OVERDUE,
    EXCUSED;

    public boolean isDone() {
        return this == DONE || this == DONE_LATE;
    }

    /** The name as written on the wire. */
    public String code() {
        return this == DONE_LATE ? "done-late" : name().toLowerCase(java.util.Locale.ROOT);
    }
}

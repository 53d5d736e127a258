package io.rizhi.study.progress.model;

import java.util.Locale;

/** The kinds of facts an explanation lists. */
public enum FactCode {
    OPENS,
    DUE,
    DUE_BY,
    MOVED,
    LATE_WINDOW,
    SECTION_READ,
    SECTION_CHECKED,
    SECTION_CARRIED,
    SECTION_UNREAD,
    SECTION_CHANGED,
    SECTION_READ_AGAIN,
    QUIZ_PASSED,
    QUIZ_FAILED,
    QUIZ_OPEN,
    ATTESTED,
    EXCUSED,
    ON_LEAVE,
    LEFT_PLAN,
    PLAN_CLOSED;

    /** The code as written on the wire. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package io.rizhi.study.progress.model;

import java.util.Locale;

/** The rule that led from the facts to the state. */
public enum RuleCode {
    NOT_YET_OPEN,
    OPEN_UNTIL_DUE,
    DONE_BY_DUE,
    DONE_AFTER_DUE,
    OVERDUE_IN_WINDOW,
    OVERDUE_WINDOW_CLOSED,
    READ_CHANGED_TEXT,
    CHANGED_TEXT_OVERDUE,
    ATTESTED_DONE,
    EXCUSED_BY_MANAGER,
    EXCUSED_ON_LEAVE,
    NO_LONGER_ASKED;

    /** The code as written on the wire. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

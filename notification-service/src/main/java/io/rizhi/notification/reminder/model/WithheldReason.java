package io.rizhi.notification.reminder.model;

/** Why a planned reminder was not sent. The code goes into the log and the event. */
public enum WithheldReason {
    DONE("done"),
    LEFT("left"),
    EXCUSED("excused"),
    MUTED("muted"),
    QUIET_HOURS("quiet-hours"),
    NOTHING_DUE("nothing-due"),
    STATE_UNKNOWN("state-unknown"),
    TOO_LATE("too-late");

    private final String code;

    WithheldReason(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}

package io.rizhi.study.statistics.model;

/** Where a person stands; each person once. */
public enum PersonState {
    OVERDUE("overdue"),
    OPEN_TODAY("open-today"),
    EXCUSED("excused"),
    UP_TO_DATE("up-to-date");

    private final String code;

    PersonState(String code) {
        this.code = code;
    }

    /** The state as written on the wire. */
    public String code() {
        return code;
    }
}

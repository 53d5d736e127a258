package io.rizhi.study.plan.model;

import java.util.Locale;

/** What the publish check can find. An error forbids publishing, a warning does not. */
public enum FindingCode {
    NO_TITLE(true),
    NO_DAYS(true),
    NO_START(true),
    NO_WEEKDAYS(true),
    TOO_FEW_DATES(true),
    EMPTY_AUDIENCE(true),
    EMPTY_DAY(true),
    MISSING_REVISION(true),
    MISSING_SECTION(true),
    REPEATED_SECTION(true),
    UNPUBLISHED_QUIZ(true),
    PAST_START(false),
    DAY_TOO_LONG(false),
    DAY_TOO_SHORT(false),
    DAY_WITHOUT_QUIZ(false),
    OLD_REVISION(false);

    private final boolean isError;

    FindingCode(boolean isError) {
        this.isError = isError;
    }

    public boolean isError() {
        return isError;
    }

    /** The code as written on the wire. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package io.rizhi.study.progress.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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
    QUIZ_BELOW,
    QUIZ_WAITS,
    QUIZ_FIRST_WAITS,
    QUIZ_COUNTS_BEST,
    QUIZ_COUNTS_LAST,
    QUIZ_COUNTS_FIRST,
    QUIZ_COUNTS_AVERAGE,
    QUIZ_ABANDONED,
    ATTESTED,
    EXCUSED,
    ON_LEAVE,
    LEFT_PLAN,
    PLAN_CLOSED;

    /** Which attempts count; empty for a rule that is not known here. */
    static Optional<FactCode> ofRule(String gradedBy) {
        return Arrays.stream(values())
                .filter(code -> code.code().equals("quiz-counts-" + gradedBy))
                .findFirst();
    }

    /** The code as written on the wire. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

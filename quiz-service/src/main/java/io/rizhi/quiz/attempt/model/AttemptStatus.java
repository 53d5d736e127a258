package io.rizhi.quiz.attempt.model;

import java.util.Arrays;

/** Where an attempt stands. Submitted lasts only until it is graded, a moment later; abandoned is for ever. */
public enum AttemptStatus {
    OPEN("open"),
    SUBMITTED("submitted"),
    AWAITING_MARKING("awaiting-marking"),
    GRADED("graded"),
    ABANDONED("abandoned");

    private final String code;

    AttemptStatus(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static AttemptStatus ofCode(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("status: " + code + " (expected: one of ours)"));
    }
}

package io.rizhi.quiz.grading.correction.model;

import java.util.Arrays;

/** Where a correction stands. */
public enum CorrectionStatus {
    APPLYING("applying"),
    APPLIED("applied"),
    UNDOING("undoing"),
    UNDONE("undone");

    private final String code;

    CorrectionStatus(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether attempts are graded with it. */
    public boolean isInForce() {
        return this == APPLYING || this == APPLIED;
    }

    /** Whether marks are being changed for it now. */
    public boolean isUnderWay() {
        return this == APPLYING || this == UNDOING;
    }

    public CorrectionStatus settled() {
        return this == APPLYING ? APPLIED : this == UNDOING ? UNDONE : this;
    }

    public static CorrectionStatus ofCode(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("status: " + code + " (expected: one of ours)"));
    }
}

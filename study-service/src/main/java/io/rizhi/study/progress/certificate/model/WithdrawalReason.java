package io.rizhi.study.progress.certificate.model;

/** Why a certificate no longer holds. */
public enum WithdrawalReason {
    /** The quiz of a day no longer counts as passed. */
    QUIZ_NOT_PASSED("quiz-not-passed"),
    /** A day that was excused is not any more. */
    EXCUSE_WITHDRAWN("excuse-withdrawn");

    private final String code;

    WithdrawalReason(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}

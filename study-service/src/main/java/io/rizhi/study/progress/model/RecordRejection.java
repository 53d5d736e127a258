package io.rizhi.study.progress.model;

/** Why a study record refuses a request. */
public enum RecordRejection {
    NO_SUCH_DAY,
    DAY_NOT_OPEN,
    ALREADY_DONE,
    IN_THE_FUTURE,
    BEFORE_THE_DAY,
    QUIZ_NOT_PASSED
}

package io.rizhi.study.directory.person.model;

/** Why a change of a person was refused. */
public enum PersonRejection {
    ALREADY_LEFT,
    ALREADY_IN_UNIT,
    MEMBERSHIP_BEFORE_CURRENT,
    SCOPE_MISSING,
    LEAVE_OVERLAPS,
    HISTORY_FULL
}

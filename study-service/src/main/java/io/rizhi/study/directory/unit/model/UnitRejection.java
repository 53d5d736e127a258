package io.rizhi.study.directory.unit.model;

/** Why a change of the unit tree was refused. */
public enum UnitRejection {
    UNKNOWN_UNIT,
    UNKNOWN_PARENT,
    CIRCLE,
    CLOSED,
    HAS_CHILDREN,
    BEFORE_FOUNDING,
    TOO_DEEP,
    NAME_TAKEN,
    HISTORY_FULL,
    TOO_MANY
}

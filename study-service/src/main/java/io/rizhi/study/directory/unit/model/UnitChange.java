package io.rizhi.study.directory.unit.model;

/** What happened to a unit. */
public enum UnitChange {
    CREATED,
    RENAMED,
    MOVED,
    CLOSED
}

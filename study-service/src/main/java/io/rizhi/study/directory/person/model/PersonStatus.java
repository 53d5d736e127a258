package io.rizhi.study.directory.person.model;

/** Whether a person still belongs to the organisation. */
public enum PersonStatus {
    ACTIVE,
    LEFT
}

package io.rizhi.study.library.importing.model;

/** Why a correction of the outline was refused. */
public enum EditRejection {
    UNKNOWN_ENTRY,
    UNKNOWN_BLOCK,
    NO_TEXT,
    NOT_POSSIBLE,
    TOO_MANY_ENTRIES
}

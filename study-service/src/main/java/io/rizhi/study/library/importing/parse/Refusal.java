package io.rizhi.study.library.importing.parse;

/** Why a file cannot be imported. */
public enum Refusal {
    UNSUPPORTED,
    MACRO,
    ARCHIVE_BOMB,
    ENCRYPTED,
    EXTERNAL_REFERENCE,
    DAMAGED,
    TOO_LONG,
    NO_TEXT
}

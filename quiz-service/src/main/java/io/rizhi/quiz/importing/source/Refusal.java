package io.rizhi.quiz.importing.source;

/** Why a file is not read at all. */
public enum Refusal {
    /** Broken: what it claims to be cannot be read. */
    DAMAGED,
    /** Unpacks to too much, names places outside, or defines entities. */
    UNSAFE,
    /** Protected by a password. */
    ENCRYPTED,
    /** A kind of file that is not taken in. */
    UNKNOWN_FORMAT,
    /** More text than one import may hold. */
    TOO_MUCH,
    /** A package of a newer Anki, which can write the old form too. */
    ANKI_TOO_NEW
}

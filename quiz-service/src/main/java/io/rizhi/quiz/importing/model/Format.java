package io.rizhi.quiz.importing.model;

import java.util.Arrays;
import java.util.Optional;

/** Forms in which questions come and go. The code is what API and storage carry. */
public enum Format {
    /** Chinese text as people type it. */
    TEXT("text"),
    CSV("csv"),
    XLSX("xlsx"),
    DOCX("docx"),
    GIFT("gift"),
    AIKEN("aiken"),
    MOODLE_XML("moodle-xml"),
    QTI("qti"),
    H5P("h5p"),
    /** Notes as Anki writes them into a text file. */
    ANKI("anki"),
    /** A deck of Anki in the old form. */
    APKG("apkg");

    private final String code;

    Format(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Format> ofCode(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code.equals(code))
                .findFirst();
    }
}

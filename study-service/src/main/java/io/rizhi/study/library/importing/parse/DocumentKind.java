package io.rizhi.study.library.importing.parse;

import java.util.Locale;

/** Kinds of files that can be imported; found by content, never by name. */
public enum DocumentKind {
    DOCX,
    TXT,
    MD,
    HTML;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}

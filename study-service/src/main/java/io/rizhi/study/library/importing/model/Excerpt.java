package io.rizhi.study.library.importing.model;

/** The beginning of a text, to point at it. */
final class Excerpt {

    private static final int LENGTH = 24;

    private Excerpt() {}

    static String of(String text) {
        var collapsed = Spaces.collapsed(text);
        return collapsed.length() <= LENGTH ? collapsed : collapsed.substring(0, LENGTH) + "…";
    }
}

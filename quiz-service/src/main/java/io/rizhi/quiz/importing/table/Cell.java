package io.rizhi.quiz.importing.table;

import org.jspecify.annotations.Nullable;

/**
 * A cell as a person sees it.
 *
 * @param doubt null when the text is what was typed
 */
record Cell(String text, @Nullable Doubt doubt) {
    static final Cell EMPTY = new Cell("", null);

    /** Why the text may not be what somebody typed. */
    enum Doubt {
        /** 1-9 or 1/2 became a date. */
        DATE("cell-became-date"),
        /** More digits than a number in a sheet can keep. */
        LONG_NUMBER("cell-number-too-long"),
        /** A formula without a value, or one that failed. */
        NO_VALUE("cell-without-value"),
        /** The cell shows a picture. */
        PICTURE("picture-left-out");

        private final String code;

        Doubt(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }

        boolean isError() {
            return this == DATE || this == NO_VALUE;
        }
    }

    static Cell of(String text) {
        return text.isEmpty() ? EMPTY : new Cell(text, null);
    }

    boolean isBlank() {
        return text.isBlank() && doubt == null;
    }
}

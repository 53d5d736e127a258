package io.rizhi.study.library.importing.model;

/**
 * How a paragraph looks in its source; formats without looks give {@link #PLAIN}.
 *
 * @param outlineLevel 1 to 6 for a styled heading, 0 for none, -1 for a styled document title
 * @param halfPoints   font size in half points; 0 when unknown
 * @param isLeadBold   true when the first run is bold but the rest is not
 */
public record BlockStyle(
        int outlineLevel, boolean isBold, boolean isLeadBold, boolean isCentred, FontFamily family, int halfPoints) {

    public static final int TITLE = -1;
    public static final BlockStyle PLAIN = new BlockStyle(0, false, false, false, FontFamily.OTHER, 0);

    public static BlockStyle heading(int level) {
        return new BlockStyle(level, false, false, false, FontFamily.OTHER, 0);
    }
}

package io.rizhi.study.library.importing.model;

import java.util.regex.Pattern;

/** White space as people type it into titles. */
public final class Spaces {

    private static final Pattern ANY = Pattern.compile("[\\s\\u3000\\u00A0\\u200B\\uFEFF]+");
    private static final Pattern SPREAD = Pattern.compile("^\\p{IsHan}( \\p{IsHan}){1,3}$");

    private Spaces() {}

    /** One space for any run of spaces; none inside a short title that is spread out, so that 总　则 reads 总则. */
    public static String collapsed(String text) {
        var single = ANY.matcher(text).replaceAll(" ").strip();
        return SPREAD.matcher(single).matches() ? single.replace(" ", "") : single;
    }
}

package io.rizhi.quiz.ids;

import java.util.regex.Pattern;

/** What an id may look like: it must be safe as part of a field path and of a URL. */
public final class Ids {
    public static final String PATTERN = "[A-Za-z0-9_-]{1,64}";
    private static final Pattern FORM = Pattern.compile(PATTERN);

    private Ids() {}

    /** Whether the text has the form of an id. */
    public static boolean isId(String value) {
        return FORM.matcher(value).matches();
    }

    static void check(String name, String value) {
        if (!isId(value)) {
            throw new IllegalArgumentException(
                    name + ": " + value + " (expected: letters, digits, - or _, at most 64)");
        }
    }
}

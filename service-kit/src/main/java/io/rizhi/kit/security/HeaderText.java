package io.rizhi.kit.security;

import org.jspecify.annotations.Nullable;

/** What may stand in a header: assigned characters that control nothing. */
final class HeaderText {

    private static final char FIRST_PLAIN = ' ';
    private static final char LAST_PLAIN = '~';

    private HeaderText() {}

    /** A header that is not there is as plain as an empty one. */
    static boolean isPlain(@Nullable String value) {
        if (value == null) {
            return true;
        }
        int at = 0;
        while (at < value.length()) {
            int character = value.codePointAt(at);
            if (!isPlain(character)) {
                return false;
            }
            at += Character.charCount(character);
        }
        return true;
    }

    private static boolean isPlain(int character) {
        return character >= FIRST_PLAIN && character <= LAST_PLAIN
                || Character.isDefined(character) && !Character.isISOControl(character);
    }
}

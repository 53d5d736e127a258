package io.rizhi.kit.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list an address asks for.
 *
 * @param cursor where the page before ended; null for the first page
 * @param size how many it shows at most
 */
public record AskedPage(@Nullable String cursor, int size) {

    /**
     * A blank cursor is none; a size out of range is the nearest one that is in it.
     *
     * @param most that a page of this list may show
     */
    public static AskedPage of(@Nullable String cursor, int limit, int most) {
        return new AskedPage(cursor == null || cursor.isBlank() ? null : cursor, Math.max(1, Math.min(limit, most)));
    }

    /** How many to look for: one more tells that there is a page after this. */
    public int sought() {
        return size + 1;
    }

    /**
     * The page of what was found.
     *
     * @param found at most as many as sought
     * @param cursorOf place of the last one shown, as the next page is asked for
     */
    public <T> Page<T> of(List<T> found, Function<T, String> cursorOf) {
        return found.size() > size
                ? new Page<>(found.subList(0, size), cursorOf.apply(found.get(size - 1)))
                : new Page<>(found, null);
    }
}

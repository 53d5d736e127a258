package io.rizhi.study.library.importing.model;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One correction of the outline.
 *
 * @param entryId entry concerned; null where the block or the document is meant
 * @param block   block concerned; null where an entry or the document is meant
 * @param text    new title, or the code of the doubt that is accepted
 */
public record OutlineEdit(
        Action action,
        @Nullable String entryId,
        @Nullable Integer block,
        @Nullable String text) {

    /** What to do. */
    public enum Action {
        /** One level up; for a block without entry: make it a heading. */
        PROMOTE,
        /** One level down. */
        DEMOTE,
        /** Begin a new section at a block. */
        SPLIT,
        /** Give the text back to the entry before. */
        MERGE,
        RENAME,
        SET_TITLE,
        ACCEPT_DOUBT;

        public static Optional<Action> fromWire(String name) {
            for (var action : values()) {
                if (action.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
                    return Optional.of(action);
                }
            }
            return Optional.empty();
        }
    }
}

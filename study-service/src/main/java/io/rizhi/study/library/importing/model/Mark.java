package io.rizhi.study.library.importing.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph that was taken for a heading.
 *
 * @param styledLevel level of its heading style; 0 when it has none
 */
record Mark(@Nullable Numbering numbering, String title, int styledLevel, boolean isRunIn) {

    static Mark heading(Optional<Numbering> number, String text) {
        return new Mark(number.orElse(null), titleOf(number, text), 0, false);
    }

    static Mark styled(Optional<Numbering> number, String text, int level) {
        return new Mark(number.orElse(null), titleOf(number, text), level, false);
    }

    static Mark runIn(Numbering number) {
        var clause = HeadingText.firstClause(number.rest()).orElse(number.rest());
        return new Mark(number, Spaces.collapsed(clause), 0, true);
    }

    @Nullable
    String number() {
        return numbering == null ? null : numbering.number();
    }

    /** Two marks with one key name the same heading, once in the contents and once in the text. */
    String key() {
        return (numbering == null ? "" : numbering.number()) + "|" + title.replaceAll("[\\s.…·]+\\d*$", "");
    }

    private static String titleOf(Optional<Numbering> number, String text) {
        var title = Spaces.collapsed(number.map(Numbering::rest).orElse(text));
        return title.isEmpty() ? Spaces.collapsed(text) : title;
    }
}

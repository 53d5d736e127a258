package io.rizhi.study.library.importing;

import org.jspecify.annotations.Nullable;

/**
 * A block of the imported text.
 *
 * @param index     place in the text, from 0
 * @param kind      paragraph, list, table, figure or quote
 * @param text      plain text, one line per list item or table row
 * @param isHeading true when the block is a heading of the outline
 * @param entryId   entry it belongs to; null for the title
 */
record ImportBlockView(
        int index,
        String kind,
        String text,
        boolean isHeading,
        @Nullable String entryId) {}

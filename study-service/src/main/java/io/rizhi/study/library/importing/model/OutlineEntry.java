package io.rizhi.study.library.importing.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the outline.
 *
 * @param level      1 to 4
 * @param number     as written; null when the heading has none
 * @param fromBlock  the block at which the entry begins
 * @param hasHeading true when that block is the heading itself and so no part of the text
 * @param isRunIn    true when the heading is the first clause of a paragraph that stays whole
 */
public record OutlineEntry(
        String id,
        int level,
        @Nullable String number,
        String title,
        int fromBlock,
        boolean hasHeading,
        boolean isRunIn,
        List<Doubt> doubts) {

    public static final int DEEPEST = 4;

    public OutlineEntry {
        doubts = List.copyOf(doubts);
    }

    public OutlineEntry withLevel(int next) {
        return new OutlineEntry(id, next, number, title, fromBlock, hasHeading, isRunIn, doubts);
    }

    public OutlineEntry withTitle(@Nullable String nextNumber, String next) {
        return new OutlineEntry(id, level, nextNumber, next, fromBlock, hasHeading, isRunIn, doubts);
    }

    public OutlineEntry withDoubts(List<Doubt> next) {
        return new OutlineEntry(id, level, number, title, fromBlock, hasHeading, isRunIn, next);
    }

    /** The first block of the text below the heading. */
    public int bodyFrom() {
        return hasHeading ? fromBlock + 1 : fromBlock;
    }
}

package io.rizhi.study.library.importing.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The structure of an imported text: a title and entries in reading order.
 *
 * @param titleBlocks blocks that make up the title and belong to no entry
 * @param doubts      of the whole document
 * @param nextEntry   number of the next entry id to give
 */
public record Outline(
        String title, Set<Integer> titleBlocks, List<OutlineEntry> entries, List<Doubt> doubts, int nextEntry) {

    public Outline {
        titleBlocks = Set.copyOf(titleBlocks);
        entries = List.copyOf(entries);
        doubts = List.copyOf(doubts);
    }

    public Optional<OutlineEntry> find(String entryId) {
        return entries.stream().filter(entry -> entry.id().equals(entryId)).findFirst();
    }

    /** The entry whose text or heading the block is. */
    public Optional<OutlineEntry> entryAt(int block) {
        return titleBlocks.contains(block)
                ? Optional.empty()
                : entries.stream().filter(entry -> entry.fromBlock() <= block).reduce((earlier, later) -> later);
    }

    public Outline withEntries(List<OutlineEntry> next) {
        return new Outline(title, titleBlocks, next, doubts, nextEntry);
    }

    public Outline withDoubts(List<Doubt> next) {
        return new Outline(title, titleBlocks, entries, next, nextEntry);
    }

    public Outline withTitle(String next) {
        return new Outline(next, titleBlocks, entries, doubts, nextEntry);
    }
}

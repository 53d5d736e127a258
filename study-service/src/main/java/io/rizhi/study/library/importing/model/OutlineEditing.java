package io.rizhi.study.library.importing.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Applies corrections to an outline. */
public final class OutlineEditing {

    private static final int MOST_ENTRIES = 3_000;
    private static final int LONGEST_TITLE = 200;

    private final Outline outline;
    private final List<Block> blocks;

    public OutlineEditing(Outline outline, List<Block> blocks) {
        this.outline = outline;
        this.blocks = blocks;
    }

    /** The result of one correction. */
    public sealed interface Result {

        record Edited(Outline outline) implements Result {}

        record Refused(EditRejection reason) implements Result {}
    }

    public Result apply(OutlineEdit edit) {
        return switch (edit.action()) {
            case PROMOTE -> edit.entryId() == null ? headingAt(edit) : shift(edit, -1);
            case DEMOTE -> shift(edit, 1);
            case SPLIT -> split(edit);
            case MERGE -> merge(edit);
            case RENAME -> withText(edit, text -> onEntry(edit, entry -> renamed(entry, text)));
            case SET_TITLE -> withText(edit, text -> new Result.Edited(outline.withTitle(text)));
            case ACCEPT_DOUBT -> accept(edit);
        };
    }

    private Result shift(OutlineEdit edit, int by) {
        var entry = find(edit).orElse(null);
        if (entry == null) {
            return new Result.Refused(EditRejection.UNKNOWN_ENTRY);
        }
        int level = entry.level() + by;
        return level < 1 || level > OutlineEntry.DEEPEST
                ? new Result.Refused(EditRejection.NOT_POSSIBLE)
                : onEntry(edit, found -> found.withLevel(level));
    }

    private Result headingAt(OutlineEdit edit) {
        var block = block(edit);
        if (block == null || outline.titleBlocks().contains(block)) {
            return new Result.Refused(EditRejection.UNKNOWN_BLOCK);
        }
        if (isStartOfEntry(block)
                && outline.entryAt(block).filter(OutlineEntry::hasHeading).isPresent()) {
            return new Result.Refused(EditRejection.NOT_POSSIBLE);
        }
        var text = blocks.get(block).text().strip();
        var number = Numbering.of(text).filter(found -> found.family() != NumberFamily.ARTICLE);
        var mark = Mark.heading(number, text);
        int level = outline.entryAt(block).map(OutlineEntry::level).orElse(1);
        var title = mark.title().length() > LONGEST_TITLE ? mark.title().substring(0, LONGEST_TITLE) : mark.title();
        return insert(new OutlineEntry(id(), level, mark.number(), title, block, true, false, List.of()));
    }

    private Result split(OutlineEdit edit) {
        var block = block(edit);
        if (block == null || outline.titleBlocks().contains(block)) {
            return new Result.Refused(EditRejection.UNKNOWN_BLOCK);
        }
        var around = outline.entryAt(block).orElse(null);
        if (around == null || around.fromBlock() == block || around.bodyFrom() == block) {
            return new Result.Refused(EditRejection.NOT_POSSIBLE);
        }
        var title = edit.text() == null || edit.text().isBlank()
                ? splitTitle(around, block)
                : Spaces.collapsed(edit.text());
        int level = sectionLevel(around);
        return insert(new OutlineEntry(id(), level, null, title, block, false, false, List.of()));
    }

    /** A split within a sub-heading opens a part on the level of the chapter around it. */
    private int sectionLevel(OutlineEntry around) {
        var section = new OutlineCut(outline, blocks)
                .parts().stream()
                        .filter(part -> part.isSection() && part.entry().fromBlock() <= around.fromBlock())
                        .reduce((earlier, later) -> later);
        return section.map(part -> part.entry().level()).orElse(around.level());
    }

    private String splitTitle(OutlineEntry around, int block) {
        boolean isHan =
                around.title().codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        var article = OutlineCut.articleOf(blocks.get(block));
        if (article.isPresent()) {
            return around.title() + (isHan ? "（" + article.get() + "起）" : " (from " + article.get() + ")");
        }
        return around.title() + (isHan ? "（续）" : " (continued)");
    }

    private Result merge(OutlineEdit edit) {
        var entry = find(edit).orElse(null);
        if (entry == null) {
            return new Result.Refused(EditRejection.UNKNOWN_ENTRY);
        }
        int index = outline.entries().indexOf(entry);
        if (outline.entries().size() == 1 || index == 0 && entry.hasHeading()) {
            return index == 0 && outline.entries().size() > 1
                    ? mergeFirst(entry)
                    : new Result.Refused(EditRejection.NOT_POSSIBLE);
        }
        var rest = new ArrayList<>(outline.entries());
        if (index == 0) {
            rest.remove(0);
            var next = rest.get(0);
            rest.set(0, extended(next, entry.fromBlock()));
        } else {
            rest.remove(index);
        }
        return new Result.Edited(outline.withEntries(rest));
    }

    /** The first heading becomes text in front of the next one: an opening without heading. */
    private Result mergeFirst(OutlineEntry entry) {
        var rest = new ArrayList<>(outline.entries());
        rest.set(
                0,
                new OutlineEntry(entry.id(), 1, null, entry.title(), entry.fromBlock(), false, false, entry.doubts()));
        return new Result.Edited(outline.withEntries(rest));
    }

    /** An opening merged into the chapter behind it: the chapter begins earlier and its heading is text no longer hidden. */
    private static OutlineEntry extended(OutlineEntry next, int fromBlock) {
        return new OutlineEntry(
                next.id(), next.level(), next.number(), next.title(), fromBlock, false, next.isRunIn(), next.doubts());
    }

    private Result accept(OutlineEdit edit) {
        var code = edit.text();
        if (edit.entryId() == null) {
            var left = outline.doubts().stream()
                    .filter(doubt -> !isMeant(doubt, code, edit.block()))
                    .toList();
            return left.size() == outline.doubts().size()
                    ? new Result.Refused(EditRejection.NOT_POSSIBLE)
                    : new Result.Edited(outline.withDoubts(left));
        }
        return onEntry(
                edit,
                entry -> entry.withDoubts(entry.doubts().stream()
                        .filter(doubt -> !isMeant(doubt, code, edit.block()))
                        .toList()));
    }

    private static boolean isMeant(Doubt doubt, @Nullable String code, @Nullable Integer block) {
        return (code == null || code.isBlank() || doubt.code().equals(code))
                && (block == null || Objects.equals(doubt.block(), block));
    }

    private static OutlineEntry renamed(OutlineEntry entry, String text) {
        var number = Numbering.of(text).filter(found -> found.family() != NumberFamily.ARTICLE);
        var mark = Mark.heading(number, text);
        return number.isPresent()
                ? entry.withTitle(mark.number(), mark.title())
                : entry.withTitle(entry.number(), Spaces.collapsed(text));
    }

    private Result withText(OutlineEdit edit, Function<String, Result> use) {
        var text = edit.text() == null ? "" : Spaces.collapsed(edit.text());
        return text.isEmpty() || text.length() > LONGEST_TITLE
                ? new Result.Refused(EditRejection.NO_TEXT)
                : use.apply(text);
    }

    private Result onEntry(OutlineEdit edit, UnaryOperator<OutlineEntry> change) {
        var entry = find(edit).orElse(null);
        if (entry == null) {
            return new Result.Refused(EditRejection.UNKNOWN_ENTRY);
        }
        var next = outline.entries().stream()
                .map(found -> found.id().equals(entry.id()) ? change.apply(found) : found)
                .toList();
        return new Result.Edited(outline.withEntries(next));
    }

    private Result insert(OutlineEntry entry) {
        if (outline.entries().size() >= MOST_ENTRIES) {
            return new Result.Refused(EditRejection.TOO_MANY_ENTRIES);
        }
        var next = new ArrayList<>(outline.entries());
        next.removeIf(found -> found.fromBlock() == entry.fromBlock());
        next.add(entry);
        next.sort(Comparator.comparingInt(OutlineEntry::fromBlock));
        return new Result.Edited(new Outline(
                outline.title(),
                outline.titleBlocks(),
                next,
                outline.doubts().stream()
                        .filter(doubt -> !Objects.equals(doubt.block(), entry.fromBlock()))
                        .toList(),
                outline.nextEntry() + 1));
    }

    private Optional<OutlineEntry> find(OutlineEdit edit) {
        return edit.entryId() == null ? Optional.empty() : outline.find(edit.entryId());
    }

    private @Nullable Integer block(OutlineEdit edit) {
        var block = edit.block();
        return block == null || block < 0 || block >= blocks.size() ? null : block;
    }

    private boolean isStartOfEntry(int block) {
        return outline.entries().stream().anyMatch(entry -> entry.fromBlock() == block);
    }

    private String id() {
        return "e" + outline.nextEntry();
    }
}

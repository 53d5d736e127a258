package io.rizhi.study.library.importing.model;

import java.util.List;

/**
 * One block of imported text in reading order.
 *
 * @param text      plain text, one line per list item or table row
 * @param html      cleaned HTML of the whole block
 * @param figures   pictures in the block
 * @param tableRows rows when the block is a table, else 0
 * @param images    ids of stored pictures the HTML points to
 */
public record Block(
        BlockKind kind, String text, String html, BlockStyle style, int figures, int tableRows, List<String> images) {

    public Block {
        images = List.copyOf(images);
    }

    public static Block paragraph(String text, String html, BlockStyle style) {
        return new Block(BlockKind.PARAGRAPH, text, html, style, 0, 0, List.of());
    }

    public boolean isParagraph() {
        return kind == BlockKind.PARAGRAPH;
    }
}

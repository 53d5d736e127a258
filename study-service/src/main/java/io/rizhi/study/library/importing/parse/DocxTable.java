package io.rizhi.study.library.importing.parse;

import io.rizhi.study.library.importing.model.Block;
import io.rizhi.study.library.importing.model.BlockKind;
import io.rizhi.study.library.importing.model.BlockStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One table while it is read. */
final class DocxTable {

    private static final class Cell {
        int span = 1;
        boolean isContinued;
        int rows = 1;
        final List<Block> blocks = new ArrayList<>();

        String text() {
            return blocks.stream().map(Block::text).collect(Collectors.joining(" "));
        }

        String html() {
            return blocks.size() == 1 && blocks.get(0).isParagraph()
                    ? blocks.get(0).html().replaceAll("^<p>|</p>$", "")
                    : blocks.stream().map(Block::html).collect(Collectors.joining());
        }
    }

    private static final class Row {
        boolean isHead;
        final List<Cell> cells = new ArrayList<>();
    }

    private final List<Row> rows = new ArrayList<>();

    void beginRow() {
        rows.add(new Row());
    }

    void beginCell() {
        if (rows.isEmpty()) {
            beginRow();
        }
        lastRow().cells.add(new Cell());
    }

    void property(String name, Xml.Attributes attributes) {
        if (rows.isEmpty()) {
            return;
        }
        if (name.equals("tblHeader")) {
            lastRow().isHead = DocxStyles.isOn(attributes);
        } else if (!lastRow().cells.isEmpty() && name.equals("gridSpan")) {
            lastCell().span = Math.max(1, Math.min(99, attributes.number("val", 1)));
        } else if (!lastRow().cells.isEmpty() && name.equals("vMerge")) {
            lastCell().isContinued = !attributes.get("val", "continue").equals("restart");
        }
    }

    void add(Block block) {
        if (!rows.isEmpty() && !lastRow().cells.isEmpty()) {
            lastCell().blocks.add(block);
        }
    }

    private Row lastRow() {
        return rows.get(rows.size() - 1);
    }

    private Cell lastCell() {
        return lastRow().cells.get(lastRow().cells.size() - 1);
    }

    /** A frame of one cell is no table but its paragraphs; an empty table is nothing. */
    List<Block> blocks() {
        var all = rows.stream().flatMap(row -> row.cells.stream()).toList();
        if (all.size() == 1) {
            return all.get(0).blocks;
        }
        if (all.stream().allMatch(cell -> cell.blocks.isEmpty())) {
            return List.of();
        }
        joinContinued();
        var text = rows.stream()
                .map(row -> row.cells.stream().map(Cell::text).collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n"));
        var images = all.stream()
                .flatMap(cell -> cell.blocks.stream())
                .flatMap(block -> block.images().stream())
                .toList();
        return List.of(new Block(
                BlockKind.TABLE,
                text,
                HtmlCleaner.clean(html()),
                BlockStyle.PLAIN,
                images.size(),
                rows.size(),
                images));
    }

    /** Cells that continue the one above lengthen it, as far as the columns of both rows are the same. */
    private void joinContinued() {
        for (int r = 1; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).cells.size(); c++) {
                if (rows.get(r).cells.get(c).isContinued) {
                    lengthen(r, c);
                }
            }
        }
    }

    private void lengthen(int row, int column) {
        for (int above = row - 1; above >= 0; above--) {
            var cells = rows.get(above).cells;
            if (cells.size() <= column || cells.size() != rows.get(row).cells.size()) {
                rows.get(row).cells.get(column).isContinued = false;
                return;
            }
            if (!cells.get(column).isContinued) {
                cells.get(column).rows++;
                return;
            }
        }
        rows.get(row).cells.get(column).isContinued = false;
    }

    private String html() {
        int heads = 0;
        while (heads < rows.size() && rows.get(heads).isHead) {
            heads++;
        }
        var html = new StringBuilder("<table>");
        if (heads > 0) {
            html.append("<thead>");
            rows.subList(0, heads).forEach(row -> row(html, row, "th"));
            html.append("</thead>");
        }
        html.append("<tbody>");
        rows.subList(heads, rows.size()).forEach(row -> row(html, row, "td"));
        return html.append("</tbody></table>").toString();
    }

    private static void row(StringBuilder html, Row row, String tag) {
        html.append("<tr>");
        for (var cell : row.cells) {
            if (!cell.isContinued) {
                html.append('<').append(tag);
                html.append(cell.span > 1 ? " colspan=\"" + cell.span + "\"" : "");
                html.append(cell.rows > 1 ? " rowspan=\"" + cell.rows + "\"" : "");
                html.append('>').append(cell.html()).append("</").append(tag).append('>');
            }
        }
        html.append("</tr>");
    }
}

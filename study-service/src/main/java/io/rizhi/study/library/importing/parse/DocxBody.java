package io.rizhi.study.library.importing.parse;

import io.rizhi.study.library.importing.model.Block;
import io.rizhi.study.library.importing.model.BlockKind;
import io.rizhi.study.library.importing.model.BlockStyle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.nodes.Entities;

/**
 * Reads the body of an office document (ECMA-376 Part 1, 17) in one pass. Numbering is written out as text, insertions
 * are kept, deletions and comments are dropped; headers and footers are other parts and never read.
 */
final class DocxBody implements Xml.Handler {

    private static final int DEEPEST_TABLE = 8;

    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final DocxPictures pictures;
    private final DocxNotes notes;
    private final ParseLimits limits;

    private final List<Block> blocks = new ArrayList<>();
    private final Deque<DocxParagraph> paragraphs = new ArrayDeque<>();
    private final Deque<DocxTable> tables = new ArrayDeque<>();
    private final List<String> bullets = new ArrayList<>();
    private final List<String> bulletTexts = new ArrayList<>();
    private DocxRun run = new DocxRun();
    private int skipped;
    private boolean isText;
    private boolean isRunProperty;
    private boolean isParagraphProperty;
    private String alternative = "";
    private int noteCount;
    private int numbersWritten;
    private int changesAccepted;
    private int objectsDropped;
    private int characters;

    DocxBody(DocxStyles styles, DocxNumbering numbering, DocxPictures pictures, DocxNotes notes, ParseLimits limits) {
        this.styles = styles;
        this.numbering = numbering;
        this.pictures = pictures;
        this.notes = notes;
        this.limits = limits;
    }

    List<Block> blocks() {
        flushBullets();
        return blocks;
    }

    int numbersWritten() {
        return numbersWritten;
    }

    int changesAccepted() {
        return changesAccepted;
    }

    int objectsDropped() {
        return objectsDropped;
    }

    @Override
    public void start(String name, Xml.Attributes attributes) {
        if (skipped > 0 || isDropped(name)) {
            skipped++;
            return;
        }
        if (isRunProperty) {
            run.property(name, attributes);
            return;
        }
        switch (name) {
            case "p" -> paragraphs.push(new DocxParagraph());
            case "pPr" -> isParagraphProperty = true;
            case "r" -> run = new DocxRun();
            case "rPr" -> isRunProperty = !isParagraphProperty;
            case "t" -> isText = true;
            case "tab" -> add(isParagraphProperty ? "" : "\t");
            case "br", "cr" -> add(attributes.get("type", "").equals("page") ? "" : "\n");
            case "noBreakHyphen" -> add("-");
            case "footnoteReference" -> note(attributes.get("id", ""));
            case "docPr" -> alternative = attributes.get("descr", "");
            case "blip" -> picture(attributes.get("embed", ""));
            case "imagedata" -> picture(attributes.get("id", ""));
            case "ins", "moveTo" -> changesAccepted += isParagraphProperty ? 0 : 1;
            case "tbl" -> beginTable();
            case "tr" -> onTable(DocxTable::beginRow);
            case "tc" -> onTable(DocxTable::beginCell);
            default -> property(name, attributes);
        }
    }

    private boolean isDropped(String name) {
        switch (name) {
            case "del", "moveFrom" -> {
                changesAccepted += isParagraphProperty ? 0 : 1;
                return true;
            }
            case "object", "control" -> {
                objectsDropped++;
                return true;
            }
            case "Fallback", "instrText", "delText", "sectPr", "rPrChange", "pPrChange", "tblPrChange" -> {
                return true;
            }
            default -> {
                return false;
            }
        }
    }

    private void property(String name, Xml.Attributes attributes) {
        var paragraph = paragraphs.peek();
        if (isParagraphProperty && paragraph != null) {
            switch (name) {
                case "pStyle" -> paragraph.styleId = attributes.get("val");
                case "numId" -> paragraph.numId = attributes.get("val");
                case "ilvl" -> paragraph.ilvl = attributes.number("val", 0);
                case "jc" -> paragraph.isCentred = attributes.get("val", "").equals("center");
                case "outlineLvl" -> paragraph.outlineLevel = attributes.number("val", 9);
                default -> {}
            }
        } else if (paragraph == null) {
            onTable(table -> table.property(name, attributes));
        }
    }

    @Override
    public void end(String name) {
        if (skipped > 0) {
            skipped--;
            return;
        }
        switch (name) {
            case "p" -> endParagraph();
            case "pPr" -> isParagraphProperty = false;
            case "rPr" -> isRunProperty = false;
            case "t" -> isText = false;
            case "tbl" -> endTable();
            default -> {}
        }
    }

    @Override
    public void text(String part) {
        if (isText && skipped == 0) {
            add(part);
        }
    }

    private void add(String part) {
        var paragraph = paragraphs.peek();
        if (paragraph == null || part.isEmpty()) {
            return;
        }
        characters += part.length();
        if (characters > limits.maxCharacters()) {
            throw new RefusedDocumentException(Refusal.TOO_LONG, "too many characters");
        }
        paragraph.add(part, run, styles);
    }

    private void note(String id) {
        var paragraph = paragraphs.peek();
        notes.find(id).ifPresent(text -> {
            if (paragraph != null) {
                noteCount++;
                paragraph.addNoteMark(noteCount);
                paragraph.notes.add("[" + noteCount + "] " + text);
            }
        });
    }

    private void picture(String relation) {
        var paragraph = paragraphs.peek();
        if (paragraph != null && !relation.isEmpty()) {
            pictures.keep(relation)
                    .map(id -> HtmlReader.figure(id, alternative))
                    .ifPresent(paragraph.figures::add);
        }
        alternative = "";
    }

    private void endParagraph() {
        var paragraph = paragraphs.pop();
        var style = styles.paragraphStyle(paragraph.styleId);
        if (!paragraph.isEmpty() && !styles.isContents(style)) {
            var label = label(paragraph, style);
            if (label.isBullet()) {
                bullets.add("<li>" + paragraph.html("") + "</li>");
                bulletTexts.add(paragraph.text(""));
            } else {
                emitAfterBullets(Block.paragraph(
                        paragraph.text(label.text()),
                        "<p>" + paragraph.html(label.text()) + "</p>",
                        paragraph.style(styles)));
            }
        }
        paragraph.figures.forEach(this::emitAfterBullets);
        paragraph.notes.forEach(note ->
                emitAfterBullets(Block.paragraph(note, "<p>" + Entities.escape(note) + "</p>", BlockStyle.PLAIN)));
    }

    private DocxNumbering.Label label(DocxParagraph paragraph, String style) {
        var none = new DocxNumbering.Label("", false);
        var num = paragraph.numId == null ? styles.numId(style) : paragraph.numId;
        if (num == null || num.equals("0")) {
            return none;
        }
        int level = paragraph.ilvl == null ? styles.ilvl(style) : paragraph.ilvl;
        var label = numbering.next(num, Math.max(0, Math.min(8, level))).orElse(none);
        if (label.isBullet() || label.text().isEmpty()) {
            return label;
        }
        numbersWritten++;
        char last = label.text().charAt(label.text().length() - 1);
        boolean needsSpace = last == '.' || Character.isLetterOrDigit(last);
        return needsSpace ? new DocxNumbering.Label(label.text() + " ", false) : label;
    }

    private void emitAfterBullets(Block block) {
        flushBullets();
        emit(block);
    }

    private void flushBullets() {
        if (bullets.isEmpty()) {
            return;
        }
        var html = "<ul>" + String.join("", bullets) + "</ul>";
        var text = String.join("\n", bulletTexts);
        bullets.clear();
        bulletTexts.clear();
        emit(new Block(BlockKind.LIST, text, html, BlockStyle.PLAIN, 0, 0, List.of()));
    }

    private void emit(Block block) {
        var table = tables.peek();
        if (table != null) {
            table.add(block);
            return;
        }
        if (blocks.size() >= limits.maxBlocks()) {
            throw new RefusedDocumentException(Refusal.TOO_LONG, "too many paragraphs");
        }
        blocks.add(block);
    }

    private void beginTable() {
        flushBullets();
        if (tables.size() >= DEEPEST_TABLE) {
            throw new RefusedDocumentException(Refusal.ARCHIVE_BOMB, "tables nested too deep");
        }
        tables.push(new DocxTable());
    }

    private void endTable() {
        flushBullets();
        var table = tables.poll();
        if (table != null) {
            table.blocks().forEach(this::emit);
        }
    }

    private void onTable(Consumer<DocxTable> action) {
        var table = tables.peek();
        if (table != null) {
            action.accept(table);
        }
    }
}

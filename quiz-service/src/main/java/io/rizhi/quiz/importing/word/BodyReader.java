package io.rizhi.quiz.importing.word;

import io.rizhi.quiz.importing.picture.PictureBox;
import io.rizhi.quiz.importing.source.Refusal;
import io.rizhi.quiz.importing.source.RefusedFileException;
import io.rizhi.quiz.importing.source.Xml;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of an office document (ECMA-376 Part 1, 17) in one pass into lines. Insertions are kept, deletions and
 * comments are dropped; headers and footers are other parts and never read.
 */
final class BodyReader implements Xml.Handler {
    private static final int MOST_CHARACTERS = 2_000_000;
    private static final int MOST_LINES = 40_000;
    private static final int DEEPEST_TABLE = 8;
    private static final Set<String> DROPPED =
            Set.of("Fallback", "instrText", "delText", "sectPr", "rPrChange", "pPrChange", "tblPrChange", "rt");
    private static final Set<String> TICKS = Set.of("F0FC", "F0FE", "F052", "00FC", "00FE", "0052", "2713", "2714");
    private static final Set<String> CROSSES = Set.of("F0FB", "F0FD", "F054", "00FB", "00FD", "0054", "2717", "2718");

    private final Styles styles;
    private final Counters counters;
    private final WordPictures pictures;
    private final List<WordLine> lines = new ArrayList<>();
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final Deque<WordTable> tables = new ArrayDeque<>();
    private final List<WordTable> lists = new ArrayList<>();
    private Look run = new Look();
    private @Nullable Formula formula;
    private String alternative = "";
    private int skipped;
    private int formulaDepth;
    private boolean isText;
    private boolean isRunProperty;
    private boolean isParagraphProperty;
    private int characters;
    private int paragraphNumber;
    private int changes;

    BodyReader(Styles styles, Counters counters, WordPictures pictures) {
        this.styles = styles;
        this.counters = counters;
        this.pictures = pictures;
    }

    List<WordLine> lines() {
        return lines;
    }

    /** Tables whose rows are questions; they are not among the lines. */
    List<WordTable> lists() {
        return lists;
    }

    /** Tracked changes that were taken as accepted. */
    int changes() {
        return changes;
    }

    @Override
    public void start(String name, Xml.Attributes attributes) {
        if (skipped > 0 || isDropped(name)) {
            skipped++;
        } else if (formula != null) {
            formulaDepth++;
            formula.start(name, attributes);
        } else if (isRunProperty) {
            run.property(name, attributes);
        } else {
            open(name, attributes);
        }
    }

    private boolean isDropped(String name) {
        if (name.equals("del") || name.equals("moveFrom")) {
            changes += isParagraphProperty ? 0 : 1;
            return true;
        }
        return DROPPED.contains(name);
    }

    private void open(String name, Xml.Attributes attributes) {
        switch (name) {
            case "p" -> paragraphs.push(new Paragraph());
            case "pPr" -> isParagraphProperty = true;
            case "r" -> run = new Look();
            case "rPr" -> isRunProperty = !isParagraphProperty;
            case "t" -> isText = true;
            case "tab" -> add(isParagraphProperty ? "" : "\t");
            case "br", "cr" -> add(attributes.get("type", "").equals("page") ? "" : "\n");
            case "noBreakHyphen" -> add("-");
            case "sym" -> symbol(attributes.get("char", ""));
            case "oMath" -> {
                formula = new Formula();
                formulaDepth = 0;
            }
            case "tbl" -> beginTable();
            case "tr" -> table().beginRow();
            case "tc" -> table().beginCell();
            default -> property(name, attributes);
        }
    }

    private void property(String name, Xml.Attributes attributes) {
        Paragraph paragraph = paragraphs.peek();
        if (paragraph == null) {
            return;
        }
        switch (name) {
            case "docPr" -> alternative = attributes.get("descr", "");
            case "blip" -> picture(paragraph, attributes.get("embed", ""));
            case "imagedata" -> picture(paragraph, attributes.get("id", ""));
            case "OLEObject", "control" -> paragraph.doubt("object-left-out");
            case "footnoteReference", "endnoteReference" -> paragraph.doubt("note-left-out");
            case "ins", "moveTo" -> changes += isParagraphProperty ? 0 : 1;
            case "pStyle" -> paragraph.styleId = attributes.get("val");
            case "numId" -> paragraph.numId = attributes.get("val");
            case "ilvl" -> {
                paragraph.ilvl = attributes.number("val", 0);
                paragraph.hasLevel = true;
            }
            default -> {
                // Looks of paragraphs tell nothing.
            }
        }
    }

    private void picture(Paragraph paragraph, String relation) {
        Optional<String> sign = pictures.sign(relation, alternative);
        sign.ifPresentOrElse(
                found -> paragraph.add(found, run.isHidden ? run : new Look()),
                () -> paragraph.doubt("picture-left-out"));
        alternative = "";
    }

    private void symbol(String code) {
        if (TICKS.contains(code)) {
            add("√");
        } else if (CROSSES.contains(code)) {
            add("×");
        } else if (!paragraphs.isEmpty()) {
            paragraphs.element().doubt("symbol-left-out");
        }
    }

    @Override
    public void end(String name) {
        if (skipped > 0) {
            skipped--;
        } else if (formula != null) {
            endFormula(formula, name);
        } else {
            close(name);
        }
    }

    private void endFormula(Formula open, String name) {
        if (formulaDepth > 0) {
            formulaDepth--;
            open.end(name);
            return;
        }
        formula = null;
        add(open.toString());
        if (!paragraphs.isEmpty()) {
            paragraphs.element().doubt("formula-as-text");
        }
    }

    private void close(String name) {
        switch (name) {
            case "p" -> endParagraph();
            case "pPr" -> isParagraphProperty = false;
            case "rPr" -> isRunProperty = false;
            case "t" -> isText = false;
            case "tbl" -> endTable();
            default -> {
                // Nothing ends with it.
            }
        }
    }

    @Override
    public void text(String part) {
        if (skipped > 0) {
            return;
        }
        if (formula != null) {
            formula.text(part);
        } else if (isText) {
            String text = PictureBox.without(part.replace('\n', ' '), "");
            if (text.length() < part.length() && !paragraphs.isEmpty()) {
                paragraphs.element().doubt("symbol-left-out");
            }
            add(text);
        }
    }

    private void add(String part) {
        Paragraph paragraph = paragraphs.peek();
        characters += part.length();
        if (characters > MOST_CHARACTERS) {
            throw new RefusedFileException(Refusal.TOO_MUCH, "too many characters");
        }
        if (paragraph != null) {
            paragraph.add(part, run);
        }
    }

    private void endParagraph() {
        Paragraph paragraph = paragraphs.poll();
        if (paragraph == null) {
            return;
        }
        paragraphNumber++;
        if (paragraph.isEmpty()) {
            emit(List.of(WordLine.plain("", place())));
            return;
        }
        String number = number(paragraph);
        if (!number.isEmpty()) {
            char last = number.charAt(number.length() - 1);
            paragraph.label(last == '.' || Character.isLetterOrDigit(last) ? number + " " : number);
        }
        emit(paragraph.lines(place()));
    }

    private String place() {
        return "¶" + paragraphNumber;
    }

    private String number(Paragraph paragraph) {
        Styles.Numbering byStyle = styles.numbering(paragraph.styleId);
        String num = paragraph.numId == null && byStyle != null ? byStyle.num() : paragraph.numId;
        if (num == null || num.equals("0")) {
            return "";
        }
        int level = paragraph.hasLevel || byStyle == null ? paragraph.ilvl : byStyle.level();
        return counters.next(num, Math.max(0, Math.min(8, level)));
    }

    private void emit(List<WordLine> more) {
        WordTable table = tables.peek();
        if (table != null) {
            table.add(more);
        } else {
            lines.addAll(more);
        }
        if (lines.size() > MOST_LINES) {
            throw new RefusedFileException(Refusal.TOO_MUCH, "too many paragraphs");
        }
    }

    private void beginTable() {
        if (tables.size() >= DEEPEST_TABLE) {
            throw new RefusedFileException(Refusal.UNSAFE, "tables nested too deep");
        }
        tables.push(new WordTable());
    }

    private WordTable table() {
        if (tables.isEmpty()) {
            tables.push(new WordTable());
        }
        return tables.element();
    }

    private void endTable() {
        WordTable table = tables.poll();
        if (table == null) {
            return;
        }
        if (tables.isEmpty() && table.isOfQuestions()) {
            lists.add(table);
        } else {
            emit(table.lines());
        }
    }
}

package io.rizhi.quiz.importing.table;

import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.importing.model.ChoiceKey;
import io.rizhi.quiz.importing.model.PaperBuilder;
import io.rizhi.quiz.importing.model.ParsedPaper;
import io.rizhi.quiz.importing.picture.PictureBox;
import io.rizhi.quiz.importing.picture.Pictured;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads questions from sheets: every row that holds something becomes a question or a finding. */
public final class TableReader {
    private static final int HEAD = 20;
    private static final Pattern NOTE = Pattern.compile("(?:备注|说明|注意?(?:事项)?|填写说明|温馨提示|提示)\\s*[:：]");

    private final PaperBuilder paper = new PaperBuilder();
    private int withoutMark;
    private @Nullable Material material;

    private TableReader() {}

    public static ParsedPaper workbook(byte[] bytes) {
        PictureBox box = new PictureBox();
        return Pictured.of(new TableReader().read(Workbook.read(bytes, box)), box);
    }

    /** Empty when the text has no header row that is known. */
    public static Optional<ParsedPaper> csv(String text) {
        return CsvSheet.read(text).map(sheet -> new TableReader().read(List.of(sheet)));
    }

    /** Whether the cells are a header that is known. */
    public static boolean isHeader(List<String> cells) {
        return Columns.of(row(1, cells)).isHeader();
    }

    /** Tables of a document by what a person calls them; each begins with its header. */
    public static ParsedPaper tables(Map<String, List<List<String>>> tables) {
        List<Sheet> sheets = new ArrayList<>();
        tables.forEach((name, rows) -> {
            List<Row> read = new ArrayList<>();
            rows.forEach(cells -> read.add(row(read.size() + 1, cells)));
            sheets.add(
                    new Sheet(name, read.stream().filter(row -> !row.isBlank()).toList()));
        });
        return new TableReader().read(sheets);
    }

    private static Row row(int number, List<String> cells) {
        return new Row(number, cells.stream().map(Cell::of).toList(), false, 0);
    }

    /** Whether the text is a table with a header that is known. */
    public static boolean isTable(String text) {
        return CsvSheet.read(text).isPresent();
    }

    private ParsedPaper read(List<Sheet> sheets) {
        sheets.stream().filter(sheet -> !sheet.rows().isEmpty()).forEach(this::read);
        if (withoutMark > 0) {
            paper.warn("mark-not-stated", 0, String.valueOf(withoutMark));
        }
        return paper.build();
    }

    private void read(Sheet sheet) {
        int head = head(sheet.rows());
        if (head < 0) {
            leaveOut(sheet);
            return;
        }
        sheet.rows().subList(0, head).forEach(row -> above(sheet, row));
        Row header = sheet.rows().get(head);
        Row second = head + 1 < sheet.rows().size()
                ? Columns.joined(header, sheet.rows().get(head + 1))
                : header;
        boolean hasTwoRows = second != header;
        Columns columns = Columns.of(second);
        int line = paper.line(plain(header), sheet.place(header));
        if (sheet.isHidden()) {
            paper.warn("sheet-hidden", line, sheet.name());
        }
        sheet.hiddenColumns().stream()
                .sorted()
                .flatMap(column -> columns.used(column).stream())
                .forEach(name -> paper.warn("column-hidden", line, ChoiceKey.shorten(name)));
        TypeCell type = TypeCell.of(sheet.name()).orElse(null);
        Map<Integer, String> ignored = new TreeMap<>();
        for (Row row :
                sheet.rows().subList(head + (hasTwoRows ? 2 : 1), sheet.rows().size())) {
            ignored.putAll(read(sheet, row, columns, type));
        }
        closeMaterial();
        ignored.values().forEach(name -> paper.warn("column-not-used", line, ChoiceKey.shorten(name)));
    }

    private static int head(List<Row> rows) {
        for (int i = 0; i < Math.min(HEAD, rows.size()); i++) {
            if (Columns.of(rows.get(i)).isHeader()) {
                return i;
            }
        }
        return -1;
    }

    private Map<Integer, String> read(Sheet sheet, Row row, Columns columns, @Nullable TypeCell type) {
        if (columns.isRepeatedBy(row)) {
            return Map.of();
        }
        if (isNote(row)) {
            above(sheet, row);
            return Map.of();
        }
        int line = paper.line(columns.line(row), sheet.place(row));
        RowReader reader = new RowReader(columns, row, line);
        Content content = reader.read(type);
        String number = columns.text(row, Column.Role.NUMBER);
        withoutMark += content.isMarked() && !reader.hasMark() ? 1 : 0;
        if (material != null && material.takes(number)) {
            material.add(line, content, reader.findings());
            return reader.ignored();
        }
        closeMaterial();
        if (content.type() == QuestionType.COMPOSITE) {
            material = new Material(number, line, content, reader.findings());
        } else {
            paper.item(number.isEmpty() ? null : ChoiceKey.shorten(number), line, line, content, reader.findings());
        }
        return reader.ignored();
    }

    /** 备注：仅供内部使用, alone in its row. */
    private static boolean isNote(Row row) {
        List<Cell> filled = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        return filled.size() == 1
                && row.allPictures() == 0
                && NOTE.matcher(filled.get(0).text().strip()).lookingAt();
    }

    private void closeMaterial() {
        if (material != null) {
            material.close(paper);
            material = null;
        }
    }

    private void above(Sheet sheet, Row row) {
        int line = paper.line(plain(row), sheet.place(row));
        paper.warn("row-not-used", line, ChoiceKey.shorten(plain(row)));
        if (row.allPictures() > 0) {
            paper.warn("picture-left-out", line, String.valueOf(row.allPictures()));
        }
    }

    private void leaveOut(Sheet sheet) {
        int first = 0;
        for (Row row : sheet.rows()) {
            int line = paper.line(plain(row), sheet.place(row));
            first = first == 0 ? line : first;
        }
        paper.warn(
                "sheet-not-read",
                first,
                sheet.name(),
                String.valueOf(sheet.rows().size()));
    }

    private static String plain(Row row) {
        return String.join(
                " ｜ ",
                row.cells().stream()
                        .map(cell -> cell.text().strip())
                        .filter(text -> !text.isEmpty())
                        .toList());
    }
}

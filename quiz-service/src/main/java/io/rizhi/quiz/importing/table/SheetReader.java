package io.rizhi.quiz.importing.table;

import io.rizhi.quiz.importing.source.Refusal;
import io.rizhi.quiz.importing.source.RefusedFileException;
import io.rizhi.quiz.importing.source.Xml;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one sheet in one pass. Empty rows are dropped as they come, so a million of them take no memory. */
final class SheetReader implements Xml.Handler {
    static final int MOST_ROWS = 20_000;
    private static final int MOST_CELLS = 2_000_000;
    private static final int WIDEST = 200;
    private static final int LAST_ROW = 1_048_576;
    private static final int LONGEST_VALUE = 70_000;
    private static final Pattern ADDRESS = Pattern.compile("([A-Za-z]{1,3})(\\d{1,7})");

    /** Cells of one column that show the value of the first; columns from 0, rows from 1. */
    record Merge(int column, int fromRow, int toRow) {}

    private final SharedTexts texts;
    private final NumberFormats formats;
    private final SheetPictures pictures;
    private final List<Row> rows = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private final Set<Integer> hiddenColumns = new HashSet<>();
    private final List<Cell> row = new ArrayList<>();
    private final Map<Integer, String> called = new TreeMap<>();
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private int cells;
    private int rowNumber;
    private boolean isRowHidden;
    private int column;
    private String type = "n";
    private int style;
    private boolean isValue;
    private boolean isFormula;
    private boolean hasFormula;
    private int phonetic;

    SheetReader(SharedTexts texts, NumberFormats formats, SheetPictures pictures, int cellsBefore) {
        this.texts = texts;
        this.formats = formats;
        this.pictures = pictures;
        this.cells = cellsBefore;
    }

    List<Row> rows() {
        return rows;
    }

    List<Merge> merges() {
        return merges;
    }

    /** From 0. */
    Set<Integer> hiddenColumns() {
        return hiddenColumns;
    }

    int cells() {
        return cells;
    }

    @Override
    public void start(String name, Xml.Attributes attributes) {
        switch (name) {
            case "col" -> columns(attributes);
            case "row" -> beginRow(attributes);
            case "c" -> beginCell(attributes);
            case "v", "t" -> isValue = true;
            case "f" -> {
                isFormula = true;
                hasFormula = true;
            }
            case "rPh" -> phonetic++;
            case "mergeCell" -> merge(attributes.get("ref", ""));
            default -> {
                // Widths, views and the like say nothing.
            }
        }
    }

    private void columns(Xml.Attributes attributes) {
        int last = Math.min(WIDEST, attributes.number("max", 0));
        for (int number = Math.max(1, attributes.number("min", 1)); isHidden(attributes) && number <= last; number++) {
            boolean unused = hiddenColumns.add(number - 1);
        }
    }

    private static boolean isHidden(Xml.Attributes attributes) {
        String hidden = attributes.get("hidden", "0");
        return hidden.equals("1") || hidden.equals("true");
    }

    private void beginRow(Xml.Attributes attributes) {
        rowNumber = Math.max(rowNumber + 1, Math.min(LAST_ROW, attributes.number("r", rowNumber + 1)));
        isRowHidden = isHidden(attributes);
        row.clear();
        called.clear();
        column = -1;
    }

    private void beginCell(Xml.Attributes attributes) {
        cells++;
        if (cells > MOST_CELLS) {
            throw new RefusedFileException(Refusal.TOO_MUCH, "too many cells");
        }
        Matcher address = ADDRESS.matcher(attributes.get("r", ""));
        column = address.matches() ? columnOf(address.group(1)) : column + 1;
        type = attributes.get("t", "n");
        style = attributes.number("s", 0);
        value.setLength(0);
        formula.setLength(0);
        hasFormula = false;
    }

    private static int columnOf(String letters) {
        int column = 0;
        for (char letter : letters.toUpperCase(java.util.Locale.ROOT).toCharArray()) {
            column = column * 26 + (letter - 'A' + 1);
        }
        return column - 1;
    }

    private void merge(String ref) {
        String[] ends = ref.split(":");
        Matcher from = ADDRESS.matcher(ends.length == 0 ? "" : ends[0]);
        Matcher to = ADDRESS.matcher(ends.length == 0 ? "" : ends[ends.length - 1]);
        if (from.matches() && to.matches() && from.group(1).equals(to.group(1)) && merges.size() < MOST_ROWS) {
            merges.add(
                    new Merge(columnOf(from.group(1)), Integer.parseInt(from.group(2)), Integer.parseInt(to.group(2))));
        }
    }

    @Override
    public void text(String text) {
        if (isValue && phonetic == 0 && value.length() < LONGEST_VALUE) {
            value.append(text);
        } else if (isFormula && formula.length() < LONGEST_VALUE) {
            formula.append(text);
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "v", "t" -> isValue = false;
            case "f" -> isFormula = false;
            case "rPh" -> phonetic--;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {
                // Widths, views and the like say nothing.
            }
        }
    }

    private void endCell() {
        if (column < 0 || column >= WIDEST) {
            return;
        }
        String raw = value.toString();
        Cell cell = CellText.of(type, hasFormula ? formula.toString() : null, resolved(raw), formats.of(style));
        if (cell.doubt() == Cell.Doubt.PICTURE) {
            Optional<String> sign = pictures.called(formula.toString());
            sign.ifPresent(found -> called.put(column, found));
            cell = sign.isPresent() ? Cell.EMPTY : cell;
        }
        if (!cell.equals(Cell.EMPTY)) {
            while (row.size() <= column) {
                row.add(Cell.EMPTY);
            }
            row.set(column, cell);
        }
    }

    private String resolved(String raw) {
        if (!type.equals("s")) {
            return raw;
        }
        String digits = raw.strip();
        boolean isKnown = digits.matches("\\d{1,9}") && texts.has(Integer.parseInt(digits));
        if (!isKnown && !digits.isEmpty()) {
            throw new RefusedFileException(Refusal.DAMAGED, "a cell refers to a text that is not there");
        }
        return digits.isEmpty() ? "" : texts.at(Integer.parseInt(digits));
    }

    private void endRow() {
        Map<Integer, String> signs = new TreeMap<>(pictures.in(rowNumber));
        called.forEach((place, sign) -> signs.merge(place, sign, String::concat));
        Row read = new Row(rowNumber, row, isRowHidden, pictures.lost(rowNumber), signs);
        if (!read.isBlank()) {
            rows.add(read);
        }
        if (rows.size() > MOST_ROWS) {
            throw new RefusedFileException(Refusal.TOO_MUCH, "too many rows");
        }
    }
}

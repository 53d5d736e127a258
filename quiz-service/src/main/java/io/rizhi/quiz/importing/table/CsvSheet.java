package io.rizhi.quiz.importing.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.rizhi.quiz.importing.source.Refusal;
import io.rizhi.quiz.importing.source.RefusedFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text with separators: commas, tabs, semicolons or bars, whichever gives a header that is known. */
final class CsvSheet {
    private static final char[] SEPARATORS = {',', '\t', ';', '|', '，'};
    private static final int MOST_ROWS = 20_000;
    private static final int HEAD = 20;
    /** An apostrophe keeps a program from taking the cell for a formula; ours writes it and takes it away. */
    private static final Pattern GUARDED = Pattern.compile("^'[=+\\-@\\t\\r]", Pattern.DOTALL);

    private CsvSheet() {}

    /** Empty when no separator gives a header. */
    static Optional<Sheet> read(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        for (char separator : SEPARATORS) {
            if (hasHeader(plain, separator)) {
                return Optional.of(new Sheet("", rows(plain, separator, MOST_ROWS)));
            }
        }
        return Optional.empty();
    }

    private static boolean hasHeader(String text, char separator) {
        try {
            return rows(text, separator, HEAD).stream()
                    .anyMatch(row -> Columns.of(row).isHeader());
        } catch (RefusedFileException noTable) {
            return false;
        }
    }

    private static List<Row> rows(String text, char separator, int most) {
        List<Row> rows = new ArrayList<>();
        try {
            CsvReader<CsvRecord> reader = CsvReader.builder()
                    .fieldSeparator(separator)
                    .allowMissingFields(true)
                    .allowExtraFields(true)
                    .allowExtraCharsAfterClosingQuote(true)
                    .skipEmptyLines(true)
                    .ofCsvRecord(text);
            for (CsvRecord each : reader) {
                List<Cell> cells = each.getFields().stream().map(CsvSheet::cell).toList();
                rows.add(new Row((int) each.getStartingLineNumber(), cells, false, 0));
                if (rows.size() >= most) {
                    break;
                }
                RefusedFileException.stopWhenLate();
            }
        } catch (CsvParseException damaged) {
            throw new RefusedFileException(Refusal.DAMAGED, "not a readable table");
        }
        if (most == MOST_ROWS && rows.size() >= MOST_ROWS) {
            throw new RefusedFileException(Refusal.TOO_MUCH, "too many rows");
        }
        return rows.stream().filter(row -> !row.isBlank()).toList();
    }

    private static Cell cell(String text) {
        return Cell.of(GUARDED.matcher(text).find() ? text.substring(1) : text);
    }
}

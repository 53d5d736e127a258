package io.rizhi.quiz.importing.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Rows as a file for spreadsheet programs. A {@link Number} stays one; any other cell is text, and no program can take it for
 * anything else.
 */
public final class Sheets {
    private Sheets() {}

    /** UTF-8 with a mark, as spreadsheet programs in a Chinese environment need it; no cell is taken for a formula. */
    public static byte[] csv(List<? extends List<?>> rows) {
        StringWriter text = new StringWriter();
        text.write('\uFEFF');
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            rows.forEach(
                    row -> writer.writeRecord(row.stream().map(Sheets::guarded).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String guarded(Object cell) {
        String text = cell.toString();
        if (cell instanceof Number) {
            return text;
        }
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** The first row tells how many columns there are; those without a number are formatted as text to their end. */
    public static byte[] workbook(String name, List<? extends List<?>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Rizhi", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(name);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    write(sheet, row, column, rows.get(row).get(column));
                }
            }
            for (int column = 0; column < rows.get(0).size(); column++) {
                if (!hasNumber(rows, column)) {
                    sheet.range(0, column, rows.size(), column)
                            .style()
                            .format("@")
                            .set();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int row, int column, Object cell) {
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else {
            sheet.inlineString(row, column, cell.toString());
        }
    }

    private static boolean hasNumber(List<? extends List<?>> rows, int column) {
        return rows.stream().anyMatch(row -> column < row.size() && row.get(column) instanceof Number);
    }
}

package io.rizhi.quiz.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Documents and workbooks as another program writes them, and what is read of them. */
final class OfficeFiles {
    private OfficeFiles() {}

    /** What fills a file. */
    @FunctionalInterface
    interface Filling<T> {
        void fill(T file);
    }

    static String readDocument(Filling<XWPFDocument> filling) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            filling.fill(document);
            document.write(bytes);
            return Rendered.of(FileReading.ofFile(bytes.toByteArray()).paper());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String readWorkbook(Filling<XSSFWorkbook> filling) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            filling.fill(workbook);
            workbook.write(bytes);
            return Rendered.of(FileReading.ofFile(bytes.toByteArray()).paper());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static XWPFParagraph line(XWPFDocument document, String text) {
        XWPFParagraph line = document.createParagraph();
        line.createRun().setText(text);
        return line;
    }

    static XWPFRun run(XWPFParagraph line, String text) {
        XWPFRun run = line.createRun();
        run.setText(text);
        return run;
    }

    /** A list with automatic numbers of its own. */
    static BigInteger list(XWPFDocument document, STNumberFormat.Enum format, String text) {
        XWPFNumbering known = document.getNumbering();
        XWPFNumbering numbering = known == null ? document.createNumbering() : known;
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.valueOf(numbering.getAbstractNums().size()));
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(text);
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }

    static void table(XWPFDocument document, String[]... rows) {
        XWPFTable table = document.createTable(rows.length, rows[0].length);
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                table.getRow(row).getCell(column).setText(rows[row][column]);
            }
        }
    }

    /** Texts, numbers and truths; an empty text is no cell. */
    static Row row(Sheet sheet, int number, Object... values) {
        Row row = sheet.createRow(number);
        for (int column = 0; column < values.length; column++) {
            if (values[column] instanceof Number value) {
                row.createCell(column).setCellValue(value.doubleValue());
            } else if (values[column] instanceof Boolean value) {
                row.createCell(column).setCellValue(value);
            } else if (!values[column].toString().isEmpty()) {
                row.createCell(column).setCellValue(values[column].toString());
            }
        }
        return row;
    }

    static void date(XSSFWorkbook workbook, Cell cell, LocalDate date, String format) {
        cell.setCellValue(date);
        cell.setCellStyle(style(workbook, format));
    }

    static CellStyle style(XSSFWorkbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}

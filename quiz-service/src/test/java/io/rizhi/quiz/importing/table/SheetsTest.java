package io.rizhi.quiz.importing.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class SheetsTest {
    private static final List<List<Object>> ROWS =
            List.of(List.of("题目", "区分度"), List.of("-3", -12.5), List.of("=1+1", ""));

    @Test
    void text_that_looks_like_a_formula_is_guarded_and_a_negative_number_is_not() {
        String csv = new String(Sheets.csv(ROWS), StandardCharsets.UTF_8);

        assertThat(csv.lines().skip(1)).containsExactly("'-3,-12.5", "'=1+1,");
    }

    @Test
    void a_workbook_holds_numbers_as_numbers_and_everything_else_as_text() throws IOException {
        String sheet = sheet(Sheets.workbook("表", ROWS));

        assertThat(sheet)
                .containsPattern("<c r=\"A2\"[^>]* t=\"inlineStr\"><is><t[^>]*>-3</t>")
                .containsPattern("<c r=\"B2\"(?![^>]*inlineStr)[^>]*><v>-12\\.5</v>");
    }

    private static String sheet(byte[] workbook) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith("sheet1.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalStateException("a workbook without a sheet");
    }
}

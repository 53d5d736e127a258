package io.rizhi.quiz.importing.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.quiz.importing.source.Archive;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
    void a_workbook_holds_numbers_as_numbers_and_everything_else_as_text() {
        String sheet = sheet(Sheets.workbook("表", ROWS));

        assertThat(sheet)
                .containsPattern("<c r=\"A2\"[^>]* t=\"inlineStr\"><is><t[^>]*>-3</t>")
                .containsPattern("<c r=\"B2\"(?![^>]*inlineStr)[^>]*><v>-12\\.5</v>");
    }

    private static String sheet(byte[] workbook) {
        try (Archive archive = Archive.open(workbook)) {
            return new String(archive.read("xl/worksheets/sheet1.xml").orElseThrow(), StandardCharsets.UTF_8);
        }
    }
}

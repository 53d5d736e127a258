package io.rizhi.study.statistics.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvExportTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"-5 | -5", "72 | 72", "=1+1 | '=1+1", "-1+1 | '-1+1", "+8 | '+8", "@a | '@a", "何书宁 | 何书宁"})
    void what_a_sheet_would_run_is_defused_and_a_number_below_zero_stays_one(String cell, String written) {
        assertThat(CsvExport.defused(cell)).isEqualTo(written);
    }
}

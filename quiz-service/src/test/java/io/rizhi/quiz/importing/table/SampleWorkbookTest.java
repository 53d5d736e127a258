package io.rizhi.quiz.importing.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.model.ParsedItem;
import io.rizhi.quiz.importing.model.ParsedPaper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A real workbook from the folder that RIZHI_SAMPLES names; skipped where there is none. */
class SampleWorkbookTest {
    @Test
    void one_sheet_per_type_with_mixed_cells_gives_nine_questions_as_typed() throws IOException {
        String folder = System.getenv("RIZHI_SAMPLES");
        assumeThat(folder).as("RIZHI_SAMPLES").isNotNull();
        Path file = Path.of(String.valueOf(folder), "questions.xlsx");
        assumeThat(file).exists();

        ParsedPaper paper = TableReader.workbook(Files.readAllBytes(file));

        assertThat(paper.items()).hasSize(9);
        assertThat(paper.items()).allMatch(item -> item.findings().isEmpty());
        assertThat(paper.findings().stream().map(Finding::code)).containsOnly("mark-not-stated");
        ParsedItem half = paper.items().get(1);
        assertThat(half.content().options().stream().map(Option::text)).containsExactly("0.5", "0.1", "1/10", "1/2");
        assertThat(half.content().options().get(2).isCorrect()).isTrue();
        assertThat(paper.items().get(2).content().options().get(0).text()).isEqualTo("110101199003070000");
        assertThat(paper.items().get(6).content().isTrue()).isFalse();
        assertThat(paper.items().get(7).content().gaps().stream().map(Gap::alternatives))
                .containsExactly(List.of("119"), List.of("120"));
        assertThat(paper.items().get(8).content().gaps().get(0).alternatives()).containsExactly("6", "六");
    }
}

package io.rizhi.quiz.importing.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.quiz.ids.ImportBatchId;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportRowTest {

    private static ImportBatch batch(String paper, List<Finding> findings) {
        ParsedPaper parsed = Papers.read(paper);
        List<ImportItem> items = new ArrayList<>();
        parsed.items().forEach(item -> items.add(ImportItem.of(items.size() + 1, item)));
        return new ImportBatch(
                new ImportBatchId("b1"),
                new PersonId("p1"),
                Instant.EPOCH,
                1,
                null,
                Format.TEXT,
                null,
                null,
                parsed.lines(),
                parsed.places(),
                items,
                findings,
                null,
                false,
                List.of());
    }

    @Test
    void lists_every_question_and_every_finding_once_in_the_order_of_the_file() {
        ImportBatch batch = batch(
                "1. 甲？\nA. 是\nB. 否\n答案：A\n2. 乙？\nA. 是\nB. 否\n3. 丙？\nA. 是\nB. 否\n答案：C\n",
                List.of(new Finding("encoding-damaged", Finding.Severity.ERROR, 0, List.of())));

        List<ReportRow> rows = ReportRow.of(batch);

        assertThat(rows.get(0).item()).isNull();
        assertThat(rows.get(0).line()).isZero();
        assertThat(rows).extracting(ReportRow::item).containsAll(batch.items());
        assertThat(rows)
                .extracting(ReportRow::finding)
                .containsAll(batch.items().stream()
                        .flatMap(item -> item.findings().stream())
                        .toList());
        assertThat(rows.subList(1, rows.size()))
                .extracting(row -> row.item() == null ? 0 : row.item().n())
                .isSorted();
        assertThat(rows)
                .filteredOn(row -> row.finding() == null)
                .allSatisfy(row -> assertThat(row.item()).isNotNull());
    }

    @Test
    void a_finding_without_a_line_stands_where_its_question_begins() {
        ImportBatch batch = batch("1. 甲？\nA. 是\nB. 否\n答案：A\n2. 乙？\nA. 是\nB. 否\n答案：B\n", List.of());
        ImportBatch known = batch.withItems(batch.items().stream()
                .map(item -> item.inBank(new Duplicate(new QuestionId("q1"), 1, true)))
                .toList());

        assertThat(ReportRow.of(known)).extracting(ReportRow::line).containsExactly(1, 5);
    }
}

package io.rizhi.quiz.importing.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the report on an import: a question with one of its findings, or a finding on the file as a whole.
 *
 * @param item null when the finding is on the file
 * @param finding null when there is nothing to say about the question
 * @param line where it is; 0 when it is about the whole file
 */
public record ReportRow(@Nullable ImportItem item, @Nullable Finding finding, int line) {

    /** Every question and every finding once, as they stand in the file; what is about the whole file comes first. */
    public static List<ReportRow> of(ImportBatch batch) {
        List<ReportRow> rows = new ArrayList<>();
        batch.findings().forEach(finding -> rows.add(new ReportRow(null, finding, finding.line())));
        for (ImportItem item : batch.items()) {
            if (item.findings().isEmpty()) {
                rows.add(new ReportRow(item, null, item.fromLine()));
            }
            item.findings()
                    .forEach(finding -> rows.add(
                            new ReportRow(item, finding, finding.line() == 0 ? item.fromLine() : finding.line())));
        }
        rows.sort(Comparator.comparingInt(row -> row.item == null ? row.line : row.item.fromLine()));
        return rows;
    }
}

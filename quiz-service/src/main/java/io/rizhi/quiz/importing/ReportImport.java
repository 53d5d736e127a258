package io.rizhi.quiz.importing;

import io.rizhi.kit.offload.Offload;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.quiz.ids.ImportBatchId;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.model.ImportBatch;
import io.rizhi.quiz.importing.model.ImportItem;
import io.rizhi.quiz.importing.model.ReportRow;
import io.rizhi.quiz.importing.table.Sheets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import reactor.core.publisher.Mono;

/** What was found in a file, question by question with reasons and places, as a table to take along. */
final class ReportImport {
    private static final List<String> CHINESE = List.of("序号", "题号", "位置", "结果", "原因", "题干", "原文");
    private static final List<String> ENGLISH =
            List.of("No.", "Printed number", "Place", "Result", "Reason", "Stem", "Source text");
    private static final Map<String, String> RESULTS =
            Map.of("ok", "可导入", "warning", "存疑", "error", "有误", "excluded", "已排除");
    /** Characters a cell of a workbook holds. */
    private static final int MOST_IN_CELL = 32_767;

    private final ImportBatches batches;
    private final FindingTexts texts;
    private final Offload offload;
    private final Duration timeLimit;

    ReportImport(ImportBatches batches, FindingTexts texts, Offload offload, Duration timeLimit) {
        this.batches = batches;
        this.texts = texts;
        this.offload = offload;
        this.timeLimit = timeLimit;
    }

    Mono<byte[]> report(ImportBatchId id, String language, boolean isWorkbook) {
        return batches.find(id)
                .switchIfEmpty(Mono.error(KitProblems.NOT_FOUND::exception))
                .flatMap(batch -> offload.run(timeLimit, () -> write(batch, language, isWorkbook)));
    }

    private byte[] write(ImportBatch batch, String language, boolean isWorkbook) {
        boolean isEnglish = language.startsWith("en");
        List<List<String>> rows = new ArrayList<>();
        rows.add(isEnglish ? ENGLISH : CHINESE);
        ReportRow.of(batch).forEach(row -> rows.add(cells(batch, row, language)));
        return isWorkbook ? Sheets.workbook(isEnglish ? "Report" : "核对结果", rows) : Sheets.csv(rows);
    }

    private List<String> cells(ImportBatch batch, ReportRow row, String language) {
        ImportItem item = row.item();
        Finding finding = row.finding();
        List<String> cells = new ArrayList<>();
        cells.add(item == null ? "" : Integer.toString(item.n()));
        cells.add(item == null ? "" : Objects.requireNonNullElse(item.number(), ""));
        cells.add(place(batch, row.line(), language));
        cells.add(result(
                item == null ? finding != null && finding.isError() ? "error" : "warning" : item.status(), language));
        cells.add(finding == null ? "" : texts.of(finding, language));
        cells.add(item == null ? "" : cut(item.content().stem()));
        cells.add(item == null ? "" : cut(batch.source(item)));
        return cells;
    }

    private static String place(ImportBatch batch, int line, String language) {
        if (line == 0) {
            return language.startsWith("en") ? "Whole file" : "整个文件";
        }
        return Objects.requireNonNullElse(
                batch.place(line), language.startsWith("en") ? "Line " + line : "第 " + line + " 行");
    }

    private static String result(String status, String language) {
        return language.startsWith("en") ? status : Objects.requireNonNullElse(RESULTS.get(status), status);
    }

    private static String cut(String text) {
        return text.length() <= MOST_IN_CELL ? text : text.substring(0, MOST_IN_CELL - 1) + "…";
    }
}

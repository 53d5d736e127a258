package io.rizhi.quiz.importing;

import io.rizhi.quiz.bank.QuestionContent;
import io.rizhi.quiz.importing.model.Duplicate;
import io.rizhi.quiz.importing.model.DuplicateChoice;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.model.ImportBatch;
import io.rizhi.quiz.importing.model.ImportItem;
import io.rizhi.quiz.importing.model.PaperPolicy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows a batch in the caller's language. */
final class ShowImport {
    private final FindingTexts texts;

    ShowImport(FindingTexts texts) {
        this.texts = texts;
    }

    QuestionImportView show(ImportBatch batch, String language) {
        List<ImportItemView> items =
                batch.items().stream().map(item -> item(item, batch, language)).toList();
        return new QuestionImportView(
                batch.id().value(),
                batch.fileName(),
                batch.format().code(),
                batch.encoding(),
                batch.title(),
                items,
                findings(batch.findings(), batch, language),
                batch.lines(),
                count(items, "ok"),
                count(items, "warning"),
                count(items, "error"),
                batch.version(),
                batch.isDone() ? "committed" : "review",
                batch.questionIds());
    }

    private static int count(List<ImportItemView> items, String status) {
        return (int) items.stream().filter(item -> item.status().equals(status)).count();
    }

    private ImportItemView item(ImportItem item, ImportBatch batch, String language) {
        PaperPolicy policy = item.policy();
        return new ImportItemView(
                item.n(),
                item.number(),
                item.fromLine(),
                item.toLine(),
                batch.place(item.fromLine()),
                batch.source(item),
                QuestionContent.of(item.content()),
                findings(item.findings(), batch, language),
                policy == null ? null : policy == PaperPolicy.EXACT ? "exact" : "half-for-missing",
                item.status(),
                item.isEdited(),
                duplicate(item));
    }

    private static ImportItemView.@Nullable DuplicateView duplicate(ImportItem item) {
        Duplicate known = item.duplicate();
        DuplicateChoice choice = item.choice();
        return known == null
                ? null
                : new ImportItemView.DuplicateView(
                        known.questionId().value(),
                        known.version(),
                        known.isSameKey(),
                        choice == null ? null : choice.code());
    }

    private List<ImportFindingView> findings(List<Finding> findings, ImportBatch batch, String language) {
        return findings.stream()
                .map(finding -> new ImportFindingView(
                        finding.code(),
                        finding.isError() ? "error" : "warning",
                        finding.line() == 0 ? null : finding.line(),
                        batch.place(finding.line()),
                        texts.of(finding, language)))
                .toList();
    }
}

package io.rizhi.quiz.importing;

import io.rizhi.quiz.asset.model.Picture;
import io.rizhi.quiz.bank.ContentJson;
import io.rizhi.quiz.bank.model.QuestionState;
import io.rizhi.quiz.ids.ImportBatchId;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.importing.model.Duplicate;
import io.rizhi.quiz.importing.model.DuplicateChoice;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.model.Format;
import io.rizhi.quiz.importing.model.ImportBatch;
import io.rizhi.quiz.importing.model.ImportBatch.Commit;
import io.rizhi.quiz.importing.model.ImportItem;
import io.rizhi.quiz.importing.model.PaperPolicy;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A batch in MongoDB. The cap on the text keeps it well under the size of a document. */
final class ImportBatchDocument {
    /** Schema 1 did not list the pictures. */
    static final int SCHEMA = 2;

    private ImportBatchDocument() {}

    static Document write(ImportBatch batch) {
        Commit commit = batch.commit();
        return new Document("_id", batch.id().value())
                .append("schema", SCHEMA)
                .append(
                        "assets",
                        assets(batch.items().stream()
                                .map(item -> ContentJson.write(item.content()))
                                .toList()))
                .append("createdBy", batch.createdBy().value())
                .append("createdAt", Date.from(batch.createdAt()))
                .append("version", batch.version())
                .append("fileName", batch.fileName())
                .append("format", batch.format().code())
                .append("encoding", batch.encoding())
                .append("title", batch.title())
                .append("lines", batch.lines())
                .append("places", batch.places())
                .append(
                        "items",
                        batch.items().stream().map(ImportBatchDocument::item).toList())
                .append(
                        "findings",
                        batch.findings().stream()
                                .map(ImportBatchDocument::finding)
                                .toList())
                .append("commit", commit == null ? null : commit(commit))
                .append("isDone", batch.isDone())
                .append("questionIds", batch.questionIds());
    }

    static ImportBatch read(Document stored) {
        Document commit = stored.get("commit", Document.class);
        return new ImportBatch(
                new ImportBatchId(stored.getString("_id")),
                new PersonId(stored.getString("createdBy")),
                stored.getDate("createdAt").toInstant(),
                stored.getInteger("version"),
                stored.getString("fileName"),
                Format.ofCode(stored.get("format", Format.TEXT.code())).orElse(Format.TEXT),
                stored.getString("encoding"),
                stored.getString("title"),
                stored.getList("lines", String.class),
                stored.getList("places", String.class, List.of()),
                stored.getList("items", Document.class).stream()
                        .map(ImportBatchDocument::readItem)
                        .toList(),
                findings(stored),
                commit == null ? null : readCommit(commit),
                stored.getBoolean("isDone"),
                stored.getList("questionIds", String.class));
    }

    private static Document commit(Commit commit) {
        return new Document("tags", commit.tags())
                .append("quizTitle", commit.quizTitle())
                .append("state", commit.state().code())
                .append("duplicates", commit.duplicates().code());
    }

    /** A commit stored before there were states and choices took all questions in, as published. */
    private static Commit readCommit(Document stored) {
        String state = stored.get("state", QuestionState.PUBLISHED.code());
        return new Commit(
                stored.getList("tags", String.class),
                stored.getString("quizTitle"),
                QuestionState.ofCode(state).orElseThrow(),
                DuplicateChoice.ofCode(stored.get("duplicates", DuplicateChoice.KEEP.code()))
                        .orElseThrow());
    }

    private static List<String> assets(List<String> contents) {
        return contents.stream()
                .flatMap(content -> Picture.idsIn(content).stream())
                .distinct()
                .toList();
    }

    /** What a batch of the schema before lacks. */
    static Document assets(Document stored) {
        List<String> contents = stored.getList("items", Document.class).stream()
                .map(item -> item.getString("content"))
                .toList();
        return new Document("schema", SCHEMA).append("assets", assets(contents));
    }

    private static Document item(ImportItem item) {
        PaperPolicy policy = item.policy();
        DuplicateChoice choice = item.choice();
        return new Document("n", item.n())
                .append("number", item.number())
                .append("fromLine", item.fromLine())
                .append("toLine", item.toLine())
                .append("content", ContentJson.write(item.content()))
                .append(
                        "findings",
                        item.findings().stream()
                                .map(ImportBatchDocument::finding)
                                .toList())
                .append("policy", policy == null ? null : policy.name())
                .append("isExcluded", item.isExcluded())
                .append("isEdited", item.isEdited())
                .append("duplicate", duplicate(item.duplicate()))
                .append("choice", choice == null ? null : choice.code());
    }

    private static ImportItem readItem(Document stored) {
        @Nullable String policy = stored.getString("policy");
        @Nullable String choice = stored.getString("choice");
        return new ImportItem(
                stored.getInteger("n"),
                stored.getString("number"),
                stored.getInteger("fromLine"),
                stored.getInteger("toLine"),
                ContentJson.read(stored.getString("content")),
                findings(stored),
                policy == null ? null : PaperPolicy.valueOf(policy),
                stored.getBoolean("isExcluded"),
                stored.getBoolean("isEdited"),
                readDuplicate(stored.get("duplicate", Document.class)),
                choice == null ? null : DuplicateChoice.ofCode(choice).orElseThrow());
    }

    private static @Nullable Document duplicate(@Nullable Duplicate known) {
        return known == null
                ? null
                : new Document("questionId", known.questionId().value())
                        .append("version", known.version())
                        .append("isSameKey", known.isSameKey());
    }

    private static @Nullable Duplicate readDuplicate(@Nullable Document stored) {
        return stored == null
                ? null
                : new Duplicate(
                        new QuestionId(stored.getString("questionId")),
                        stored.getInteger("version"),
                        stored.getBoolean("isSameKey"));
    }

    private static List<Finding> findings(Document stored) {
        return stored.getList("findings", Document.class).stream()
                .map(finding -> new Finding(
                        finding.getString("code"),
                        Finding.Severity.valueOf(finding.getString("severity")),
                        finding.getInteger("line"),
                        finding.getList("arguments", String.class)))
                .toList();
    }

    private static Document finding(Finding finding) {
        return new Document("code", finding.code())
                .append("severity", finding.severity().name())
                .append("line", finding.line())
                .append("arguments", finding.arguments());
    }
}

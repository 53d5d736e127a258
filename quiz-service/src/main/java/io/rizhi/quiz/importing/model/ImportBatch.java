package io.rizhi.quiz.importing.model;

import io.rizhi.quiz.bank.model.QuestionState;
import io.rizhi.quiz.ids.ImportBatchId;
import io.rizhi.quiz.ids.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text under review, until its questions are in the bank.
 *
 * @param version raised with every change
 * @param places of the lines, where the file has a name for them; else empty
 * @param commit what was asked for at the commit; null before
 * @param questionIds of the questions taken in; empty before the commit is done
 */
public record ImportBatch(
        ImportBatchId id,
        PersonId createdBy,
        Instant createdAt,
        int version,
        @Nullable String fileName,
        Format format,
        @Nullable String encoding,
        @Nullable String title,
        List<String> lines,
        List<String> places,
        List<ImportItem> items,
        List<Finding> findings,
        @Nullable Commit commit,
        boolean isDone,
        List<String> questionIds) {

    /**
     * What a commit is to do.
     *
     * @param quizTitle null when no draft quiz is wanted
     * @param state in which the questions come into the bank: draft or published
     * @param duplicates what becomes of questions that the bank has, where the question does not say
     */
    public record Commit(
            List<String> tags, @Nullable String quizTitle, QuestionState state, DuplicateChoice duplicates) {
        public Commit {
            tags = List.copyOf(tags);
        }
    }

    public ImportBatch {
        lines = List.copyOf(lines);
        places = List.copyOf(places);
        items = List.copyOf(items);
        findings = List.copyOf(findings);
        questionIds = List.copyOf(questionIds);
    }

    /** What a reader of the file calls the line; null when its number says it. */
    public @Nullable String place(int line) {
        String place = line < 1 || line > places.size() ? "" : places.get(line - 1);
        return place.isEmpty() ? null : place;
    }

    /** The lines of a question as they were. */
    public String source(ImportItem item) {
        return String.join("\n", lines.subList(item.fromLine() - 1, item.toLine()));
    }

    public ImportBatch withItem(ImportItem item) {
        List<ImportItem> all = new ArrayList<>(items);
        all.replaceAll(old -> old.n() == item.n() ? item : old);
        return with(version + 1, all, commit, isDone, questionIds);
    }

    /** The same batch before anybody changed it, with these items. */
    public ImportBatch withItems(List<ImportItem> newItems) {
        return with(version, newItems, commit, isDone, questionIds);
    }

    /** From here on nothing about the questions changes. */
    public ImportBatch committing(Commit asked) {
        return with(version + 1, items, asked, false, questionIds);
    }

    public ImportBatch done(List<String> ids) {
        return with(version + 1, items, commit, true, ids);
    }

    /** Items that a commit takes, in order. */
    public List<ImportItem> taken() {
        return items.stream().filter(ImportItem::isTaken).toList();
    }

    /** What becomes of a question at the commit; one that the bank does not have is a question of its own. */
    public DuplicateChoice choice(ImportItem item) {
        DuplicateChoice own = item.choice();
        Commit asked = commit;
        if (item.duplicate() == null || asked == null) {
            return DuplicateChoice.KEEP;
        }
        return own == null ? asked.duplicates() : own;
    }

    /** Number of questions that this becomes of. */
    public int count(DuplicateChoice choice) {
        return (int) taken().stream().filter(item -> choice(item) == choice).count();
    }

    private ImportBatch with(
            int newVersion, List<ImportItem> newItems, @Nullable Commit newCommit, boolean newDone, List<String> ids) {
        return new ImportBatch(
                id,
                createdBy,
                createdAt,
                newVersion,
                fileName,
                format,
                encoding,
                title,
                lines,
                places,
                newItems,
                findings,
                newCommit,
                newDone,
                ids);
    }
}

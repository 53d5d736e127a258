package io.rizhi.quiz.importing;

import io.rizhi.kit.ids.RandomIds;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.quiz.bank.StoreImported;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.ids.ImportBatchId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.importing.model.Duplicate;
import io.rizhi.quiz.importing.model.DuplicateChoice;
import io.rizhi.quiz.importing.model.ImportBatch;
import io.rizhi.quiz.importing.model.ImportBatch.Commit;
import io.rizhi.quiz.importing.model.ImportItem;
import io.rizhi.quiz.importing.model.PaperPolicy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Takes the questions of a batch into the bank. First the batch is frozen with what was asked; then questions and draft
 * quiz are stored under ids derived from the batch; then it is marked done. After a crash the same call goes on.
 */
final class CommitImport {
    private final ImportBatches batches;
    private final MarkDuplicates duplicates;
    private final StoreImported bank;
    private final DraftQuizzes quizzes;

    CommitImport(ImportBatches batches, MarkDuplicates duplicates, StoreImported bank, DraftQuizzes quizzes) {
        this.batches = batches;
        this.duplicates = duplicates;
        this.bank = bank;
        this.quizzes = quizzes;
    }

    Mono<ImportBatch> commit(ImportBatchId id, int version, Commit asked) {
        return batches.find(id)
                .switchIfEmpty(Mono.error(KitProblems.NOT_FOUND::exception))
                .flatMap(batch -> freeze(batch, version, asked))
                .flatMap(this::store);
    }

    /** Id of the draft quiz, or null when none was asked for. */
    static @Nullable String quizId(ImportBatch batch) {
        Commit commit = batch.commit();
        return commit == null || commit.quizTitle() == null
                ? null
                : RandomIds.derived("import-quiz", batch.id().value());
    }

    private Mono<ImportBatch> freeze(ImportBatch batch, int version, Commit asked) {
        if (batch.commit() != null) {
            return Mono.just(batch);
        }
        if (batch.version() != version) {
            return Mono.error(KitProblems.STALE_VERSION.exception());
        }
        if (batch.taken().isEmpty()) {
            return Mono.error(ImportProblems.NOTHING_TO_COMMIT.exception());
        }
        return bank.mayStore(asked.state())
                .then(Mono.defer(() -> duplicates.mark(batch.items())))
                .map(items -> batch.withItems(items).committing(asked))
                .flatMap(next -> batches.replace(next)
                        .flatMap(isStored ->
                                isStored ? Mono.just(next) : Mono.error(KitProblems.STALE_VERSION.exception())));
    }

    private Mono<ImportBatch> store(ImportBatch batch) {
        Commit commit = batch.commit();
        if (batch.isDone() || commit == null) {
            return Mono.just(batch);
        }
        Map<QuestionId, Content> added = new LinkedHashMap<>();
        Map<ImportItem, QuestionId> replaced = new LinkedHashMap<>();
        for (ImportItem item : batch.taken()) {
            switch (batch.choice(item)) {
                case KEEP -> added.put(id(batch, item), tagged(item.content(), commit.tags()));
                case REPLACE -> replaced.put(item, id(batch, item));
                case SKIP -> {}
            }
        }
        return bank.store(added, commit.state(), batch.createdBy())
                .then(replace(batch, commit, replaced))
                .then(draft(batch, commit))
                .then(Mono.defer(() -> finish(batch)));
    }

    /** The question that an item ends as: a new one, or the one that the bank has. */
    private static QuestionId id(ImportBatch batch, ImportItem item) {
        Duplicate known = item.duplicate();
        return known == null || batch.choice(item) == DuplicateChoice.KEEP
                ? new QuestionId(
                        RandomIds.derived("imported-question", batch.id().value(), Integer.toString(item.n())))
                : known.questionId();
    }

    private Mono<Void> replace(ImportBatch batch, Commit commit, Map<ImportItem, QuestionId> replaced) {
        return Flux.fromIterable(replaced.entrySet())
                .concatMap(each -> bank.replace(
                        each.getValue(),
                        tagged(each.getKey().content(), commit.tags()),
                        "import:" + batch.id().value() + ":" + each.getKey().n(),
                        batch.createdBy()))
                .then();
    }

    private Mono<Void> draft(ImportBatch batch, Commit commit) {
        String id = quizId(batch);
        String title = commit.quizTitle();
        if (id == null || title == null) {
            return Mono.empty();
        }
        Map<QuestionId, PaperPolicy> policies = new HashMap<>();
        for (ImportItem item : batch.taken()) {
            PaperPolicy policy = item.policy();
            if (policy != null && item.content().type() == QuestionType.MULTIPLE) {
                policies.put(id(batch, item), policy);
            }
        }
        List<QuestionId> ids =
                batch.taken().stream().map(item -> id(batch, item)).distinct().toList();
        return quizzes.draft(new QuizId(id), title, ids, policies);
    }

    /** When somebody else finished it meanwhile, the result is the same. */
    private Mono<ImportBatch> finish(ImportBatch batch) {
        List<String> ids = batch.taken().stream()
                .filter(item -> batch.choice(item) != DuplicateChoice.SKIP)
                .map(item -> id(batch, item).value())
                .distinct()
                .toList();
        ImportBatch done = batch.done(ids);
        return batches.replace(done).thenReturn(done);
    }

    private static Content tagged(Content content, List<String> tags) {
        List<String> all = new ArrayList<>(content.tags());
        tags.stream().map(String::strip).filter(tag -> !tag.isEmpty()).forEach(all::add);
        return content.withTags(all.stream().distinct().toList());
    }
}

package io.rizhi.quiz.importing;

import io.rizhi.kit.ids.RandomIds;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.quiz.bank.StoreImported;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Question;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.ids.ImportBatchId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.importing.model.ImportBatch;
import io.rizhi.quiz.importing.model.ImportBatch.Commit;
import io.rizhi.quiz.importing.model.ImportItem;
import io.rizhi.quiz.importing.model.PaperPolicy;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Takes the questions of a batch into the bank. First the batch is frozen with what was asked; then questions and draft
 * quiz are stored under ids derived from the batch; then it is marked done. After a crash the same call goes on.
 */
final class CommitImport {
    private final ImportBatches batches;
    private final StoreImported bank;
    private final DraftQuizzes quizzes;
    private final Clock clock;

    CommitImport(ImportBatches batches, StoreImported bank, DraftQuizzes quizzes, Clock clock) {
        this.batches = batches;
        this.bank = bank;
        this.quizzes = quizzes;
        this.clock = clock;
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
        ImportBatch next = batch.committing(asked);
        return batches.replace(next)
                .flatMap(isStored -> isStored ? Mono.just(next) : Mono.error(KitProblems.STALE_VERSION.exception()));
    }

    private Mono<ImportBatch> store(ImportBatch batch) {
        Commit commit = batch.commit();
        if (batch.isDone() || commit == null) {
            return Mono.just(batch);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<Question> questions = new ArrayList<>();
        Map<QuestionId, PaperPolicy> policies = new HashMap<>();
        for (ImportItem item : batch.taken()) {
            QuestionId id = new QuestionId(
                    RandomIds.derived("imported-question", batch.id().value(), Integer.toString(item.n())));
            questions.add(new Question(id, 1, tagged(item.content(), commit.tags()), now));
            PaperPolicy policy = item.policy();
            if (policy != null && item.content().type() == QuestionType.MULTIPLE) {
                policies.put(id, policy);
            }
        }
        List<QuestionId> ids = questions.stream().map(Question::id).toList();
        return bank.store(questions, batch.createdBy().value())
                .then(draft(batch, commit, ids, policies))
                .then(Mono.defer(() -> finish(batch, ids)));
    }

    private Mono<Void> draft(
            ImportBatch batch, Commit commit, List<QuestionId> ids, Map<QuestionId, PaperPolicy> policies) {
        String id = quizId(batch);
        String title = commit.quizTitle();
        return id == null || title == null ? Mono.empty() : quizzes.draft(new QuizId(id), title, ids, policies);
    }

    /** When somebody else finished it meanwhile, the result is the same. */
    private Mono<ImportBatch> finish(ImportBatch batch, List<QuestionId> ids) {
        ImportBatch done = batch.done(ids.stream().map(QuestionId::value).toList());
        return batches.replace(done).thenReturn(done);
    }

    private static Content tagged(Content content, List<String> tags) {
        List<String> all = new ArrayList<>(content.tags());
        tags.stream().map(String::strip).filter(tag -> !tag.isEmpty()).forEach(all::add);
        return content.withTags(all.stream().distinct().toList());
    }
}

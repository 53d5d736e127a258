package io.rizhi.quiz.importing;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.quiz.asset.Assets;
import io.rizhi.quiz.asset.model.Picture;
import io.rizhi.quiz.bank.ContentJson;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.ids.ImportBatchId;
import io.rizhi.quiz.importing.model.DuplicateChoice;
import io.rizhi.quiz.importing.model.ImportBatch;
import io.rizhi.quiz.importing.model.ImportItem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Repairs or leaves out one question of a batch and checks it again. */
final class EditItem {
    /**
     * What to change.
     *
     * @param content null leaves the content as it is
     * @param choice null leaves it to what is said for all
     */
    record Command(
            ImportBatchId batch,
            int n,
            int version,
            @Nullable Content content,
            boolean isExcluded,
            @Nullable DuplicateChoice choice) {}

    private final ImportBatches batches;
    private final MarkDuplicates duplicates;
    private final Assets assets;

    EditItem(ImportBatches batches, MarkDuplicates duplicates, Assets assets) {
        this.batches = batches;
        this.duplicates = duplicates;
        this.assets = assets;
    }

    Mono<ImportBatch> edit(Command command) {
        return batches.find(command.batch())
                .switchIfEmpty(Mono.error(KitProblems.NOT_FOUND::exception))
                .flatMap(batch -> edit(command, batch));
    }

    private Mono<ImportBatch> edit(Command command, ImportBatch batch) {
        if (batch.commit() != null) {
            return Mono.error(ImportProblems.COMMITTED.exception());
        }
        if (batch.version() != command.version()) {
            return Mono.error(KitProblems.STALE_VERSION.exception());
        }
        ImportItem item = batch.items().stream()
                .filter(each -> each.n() == command.n())
                .findFirst()
                .orElseThrow(KitProblems.NOT_FOUND::exception);
        return changed(command, item)
                .map(batch::withItem)
                .flatMap(next -> batches.replace(next)
                        .flatMap(isStored ->
                                isStored ? Mono.just(next) : Mono.error(KitProblems.STALE_VERSION.exception())));
    }

    private Mono<ImportItem> changed(Command command, ImportItem item) {
        Content content = command.content();
        ImportItem marked = item.excluded(command.isExcluded()).choosing(command.choice());
        if (content == null) {
            return Mono.just(marked);
        }
        return assets.keep(Picture.idsIn(ContentJson.write(content)))
                .then(duplicates.mark(List.of(marked.edited(content))))
                .map(all -> all.get(0));
    }
}

package io.rizhi.quiz.importing;

import io.rizhi.quiz.ids.ImportBatchId;
import io.rizhi.quiz.importing.model.ImportBatch;
import java.util.Collection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Batches under review and those that were committed. */
interface ImportBatches {
    /** Stores a new batch; false when the id is there already. */
    Mono<Boolean> add(ImportBatch batch);

    Mono<ImportBatch> find(ImportBatchId id);

    /** Stores the next state; false when the version before is no longer the stored one. */
    Mono<Boolean> replace(ImportBatch next);

    /** Those of the pictures that some batch names. */
    Flux<String> namedAssets(Collection<String> assetIds);
}

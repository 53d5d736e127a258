package io.rizhi.quiz.importing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.DuplicateKey;
import io.rizhi.quiz.ids.ImportBatchId;
import io.rizhi.quiz.importing.model.ImportBatch;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** Batches by id; each change is conditional on the version before. */
final class MongoImportBatches implements ImportBatches {
    static final String COLLECTION = "question-imports";

    private final Documents batches;

    MongoImportBatches(MongoDatabase database) {
        this.batches = new Documents(database.getCollection(COLLECTION));
    }

    @Override
    public Mono<Boolean> add(ImportBatch batch) {
        return batches.insert(ImportBatchDocument.write(batch))
                .thenReturn(true)
                .onErrorResume(DuplicateKey.class, known -> Mono.just(false));
    }

    @Override
    public Mono<ImportBatch> find(ImportBatchId id) {
        return batches.findOne(eq("_id", id.value())).map(ImportBatchDocument::read);
    }

    @Override
    public Mono<Boolean> replace(ImportBatch next) {
        Document state = ImportBatchDocument.write(next);
        state.remove("_id");
        state.remove("lines");
        state.remove("places");
        return batches.updateOne(
                        and(eq("_id", next.id().value()), eq("version", next.version() - 1)),
                        new Document("$set", state))
                .map(matched -> matched > 0);
    }
}

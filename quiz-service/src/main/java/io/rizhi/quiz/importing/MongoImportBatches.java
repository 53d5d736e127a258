package io.rizhi.quiz.importing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.DuplicateKey;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.quiz.ids.ImportBatchId;
import io.rizhi.quiz.importing.model.ImportBatch;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Batches by id; each change is conditional on the version before. */
final class MongoImportBatches implements ImportBatches {
    static final String COLLECTION = "question-imports";

    private static final Bson OLD_SCHEMA = lt("schema", ImportBatchDocument.SCHEMA);
    private static final int AT_ONCE = 20;

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

    static List<IndexDeclarations> indexes() {
        return List.of(IndexDeclarations.on(COLLECTION)
                .index(Indexes.ascending("assets"))
                .partial(Indexes.ascending("schema"), OLD_SCHEMA));
    }

    /** As long as there are batches that do not list their pictures, every picture may be one of theirs. */
    @Override
    public Flux<String> namedAssets(Collection<String> assetIds) {
        return upgrade()
                .then(Mono.defer(() ->
                        batches.findOne(OLD_SCHEMA, Projections.include("_id")).hasElement()))
                .flatMapMany(areOld -> areOld
                        ? Flux.fromIterable(assetIds)
                        : Flux.fromIterable(assetIds).filterWhen(this::isNamed));
    }

    private Mono<Boolean> isNamed(String assetId) {
        return batches.findOne(eq("assets", assetId), Projections.include("_id"))
                .hasElement();
    }

    private Mono<Void> upgrade() {
        return batches.find(OLD_SCHEMA, Sorts.ascending("schema"), AT_ONCE)
                .concatMap(stored -> batches.updateOne(
                        and(eq("_id", stored.getString("_id")), eq("version", stored.getInteger("version"))),
                        new Document("$set", ImportBatchDocument.assets(stored))))
                .then();
    }
}

package io.rizhi.kit.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteManyModel;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import com.mongodb.reactivestreams.client.FindPublisher;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * One collection, with the habits every store keeps: the session of the running transaction, a time limit on reads, a batch
 * size, duplicate keys as {@link DuplicateKey}. {@link #raw()} is there for what is missing.
 */
public final class Documents {

    private static final int READ_LIMIT_SECONDS = 2;
    private static final int BATCH = 200;

    private final MongoCollection<Document> collection;

    public Documents(MongoCollection<Document> collection) {
        this.collection = collection;
    }

    /** The driver's collection. */
    public MongoCollection<Document> raw() {
        return collection;
    }

    public String name() {
        return collection.getNamespace().getCollectionName();
    }

    /** The first match, or empty. */
    public Mono<Document> findOne(Bson filter) {
        return InTransaction.one(
                session -> limited(session == null ? collection.find(filter) : collection.find(session, filter))
                        .first());
    }

    /** The first match with these fields only. */
    public Mono<Document> findOne(Bson filter, Bson projection) {
        return InTransaction.one(
                session -> limited(session == null ? collection.find(filter) : collection.find(session, filter))
                        .projection(projection)
                        .first());
    }

    /** Matches in order, at most {@code limit}. */
    public Flux<Document> find(Bson filter, Bson sort, int limit) {
        return InTransaction.many(
                session -> limited(session == null ? collection.find(filter) : collection.find(session, filter))
                        .sort(sort)
                        .limit(limit)
                        .batchSize(Math.min(limit, BATCH)));
    }

    /** Matches in order with these fields only, at most {@code limit}. */
    public Flux<Document> find(Bson filter, Bson sort, Bson projection, int limit) {
        return InTransaction.many(
                session -> limited(session == null ? collection.find(filter) : collection.find(session, filter))
                        .sort(sort)
                        .projection(projection)
                        .limit(limit)
                        .batchSize(Math.min(limit, BATCH)));
    }

    /** All matches in order, streamed without a time limit; for jobs, not for requests. */
    public Flux<Document> stream(Bson filter, Bson sort) {
        return InTransaction.many(
                session -> (session == null ? collection.find(filter) : collection.find(session, filter))
                        .sort(sort)
                        .batchSize(BATCH));
    }

    /** Result of a pipeline, streamed in batches. */
    public Flux<Document> aggregate(List<? extends Bson> pipeline) {
        return InTransaction.many(
                session -> (session == null ? collection.aggregate(pipeline) : collection.aggregate(session, pipeline))
                        .maxTime(READ_LIMIT_SECONDS, TimeUnit.SECONDS)
                        .batchSize(BATCH));
    }

    /** Inserts one; {@link DuplicateKey} when it is there already. */
    public Mono<Void> insert(Document document) {
        return InTransaction.one(session ->
                        session == null ? collection.insertOne(document) : collection.insertOne(session, document))
                .onErrorMap(this::duplicate)
                .then();
    }

    /** Inserts those that are missing and leaves the others alone; the number inserted. */
    public Mono<Integer> insertMissing(List<Document> documents) {
        if (documents.isEmpty()) {
            return Mono.just(0);
        }
        InsertManyOptions unordered = new InsertManyOptions().ordered(false);
        return Mono.from(collection.insertMany(documents, unordered))
                .map(result -> result.getInsertedIds().size())
                .onErrorResume(MongoBulkWriteException.class, Documents::onlyDuplicates);
    }

    /** Changes one; the number matched, 0 or 1. */
    public Mono<Long> updateOne(Bson filter, Bson update) {
        return InTransaction.one(session -> session == null
                        ? collection.updateOne(filter, update)
                        : collection.updateOne(session, filter, update))
                .onErrorMap(this::duplicate)
                .map(result -> result.getMatchedCount());
    }

    /** Changes one or inserts it; true when it was there. */
    public Mono<Boolean> upsert(Bson filter, Bson update) {
        UpdateOptions upsert = new UpdateOptions().upsert(true);
        return InTransaction.one(session -> session == null
                        ? collection.updateOne(filter, update, upsert)
                        : collection.updateOne(session, filter, update, upsert))
                .onErrorMap(this::duplicate)
                .map(result -> result.getMatchedCount() > 0);
    }

    /** Changes one and answers with it as it is afterwards; empty when nothing matched. */
    public Mono<Document> findOneAndUpdate(Bson filter, Bson update) {
        FindOneAndUpdateOptions after = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
        return InTransaction.one(session -> session == null
                        ? collection.findOneAndUpdate(filter, update, after)
                        : collection.findOneAndUpdate(session, filter, update, after))
                .onErrorMap(this::duplicate);
    }

    /** Independent writes in one round trip, in no order; the number matched or inserted. */
    public Mono<Integer> bulk(List<? extends WriteModel<Document>> writes) {
        if (writes.isEmpty()) {
            return Mono.just(0);
        }
        BulkWriteOptions unordered = new BulkWriteOptions().ordered(false);
        return InTransaction.one(session -> session == null
                        ? collection.bulkWrite(writes, unordered)
                        : collection.bulkWrite(session, writes, unordered))
                .map(result -> result.getMatchedCount() + result.getUpserts().size() + result.getInsertedCount());
    }

    /** Removes all matches. */
    public Mono<Void> delete(Bson filter) {
        return bulk(List.of(new DeleteManyModel<>(filter))).then();
    }

    private static FindPublisher<Document> limited(FindPublisher<Document> find) {
        return find.maxTime(READ_LIMIT_SECONDS, TimeUnit.SECONDS);
    }

    private static Mono<Integer> onlyDuplicates(MongoBulkWriteException failure) {
        boolean others = failure.getWriteConcernError() != null
                || failure.getWriteErrors().stream()
                        .anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY);
        return others ? Mono.error(failure) : Mono.just(failure.getWriteResult().getInsertedCount());
    }

    private Throwable duplicate(Throwable failure) {
        boolean isDuplicate = (failure instanceof MongoWriteException write
                        && write.getError().getCategory() == ErrorCategory.DUPLICATE_KEY)
                || (failure instanceof com.mongodb.MongoCommandException command && command.getErrorCode() == 11000);
        return isDuplicate ? new DuplicateKey(name(), failure) : failure;
    }
}

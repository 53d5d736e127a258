package io.rizhi.quiz.grading.correction;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.DuplicateKey;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.quiz.grading.correction.model.CorrectionStatus;
import io.rizhi.quiz.grading.correction.model.KeyCorrection;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.quiz.Corrections;
import io.rizhi.quiz.quiz.model.Correction;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document per correction; a unique key keeps a second one of the same version out while one is under way. */
final class MongoKeyCorrections implements KeyCorrections, Corrections {
    static final String COLLECTION = "key-corrections";

    private final Documents corrections;

    MongoKeyCorrections(MongoDatabase database) {
        this.corrections = new Documents(database.getCollection(COLLECTION));
    }

    static List<IndexDeclarations> indexes() {
        return List.of(IndexDeclarations.on(COLLECTION)
                .unique(Indexes.ascending("quizId", "quizVersion", "number"))
                .uniqueAmong(Indexes.ascending("openKey"), new Document("openKey", new Document("$exists", true)))
                .index(Indexes.ascending("assets"))
                .index(Indexes.ascending("settledAt")));
    }

    @Override
    public Mono<Boolean> add(KeyCorrection correction) {
        return corrections
                .insert(KeyCorrectionDocument.write(correction))
                .thenReturn(true)
                .onErrorResume(DuplicateKey.class, taken -> Mono.just(false));
    }

    /** Corrections are few; those stored before they listed their pictures are read. */
    @Override
    public Flux<String> namedAssets(Collection<String> assetIds) {
        Flux<String> listed = Flux.fromIterable(assetIds)
                .filterWhen(id -> corrections
                        .findOne(eq("assets", id), Projections.include("_id"))
                        .hasElement());
        Flux<String> old = corrections.stream(exists("assets", false), Sorts.ascending("_id"))
                .mapNotNull(stored -> stored.getString("content"))
                .flatMapIterable(KeyCorrectionDocument::assets)
                .filter(assetIds::contains);
        return Flux.concat(listed, old);
    }

    @Override
    public Mono<KeyCorrection> find(String id) {
        return corrections.findOne(eq("_id", id)).map(KeyCorrectionDocument::read);
    }

    @Override
    public Flux<KeyCorrection> of(QuizId quizId, int version) {
        return corrections
                .find(
                        and(eq("quizId", quizId.value()), eq("quizVersion", version)),
                        Sorts.ascending("quizId", "quizVersion", "number"),
                        MOST)
                .map(KeyCorrectionDocument::read);
    }

    @Override
    public Flux<Correction> inForce(QuizId id, int version) {
        return of(id, version)
                .filter(correction -> correction.status().isInForce())
                .map(KeyCorrection::correction);
    }

    @Override
    public Mono<Boolean> undo(KeyCorrection undoing) {
        Bson applied = and(eq("_id", undoing.id()), eq("status", CorrectionStatus.APPLIED.code()));
        return corrections
                .updateOne(
                        applied,
                        Updates.combine(
                                Updates.set("status", CorrectionStatus.UNDOING.code()),
                                Updates.set("openKey", KeyCorrectionDocument.openKey(undoing)),
                                Updates.unset("settledAt"),
                                Updates.set(
                                        "undoneBy",
                                        Objects.requireNonNull(undoing.undoneBy())
                                                .value()),
                                Updates.set("undoneAt", Date.from(Objects.requireNonNull(undoing.undoneAt())))))
                .map(matched -> matched > 0)
                .onErrorResume(DuplicateKey.class, taken -> Mono.just(false));
    }

    @Override
    public Flux<KeyCorrection> toLookAt(Instant settledAfter) {
        return Flux.concat(
                        corrections.find(exists("openKey"), Sorts.ascending("openKey"), MOST),
                        corrections.find(gt("settledAt", Date.from(settledAfter)), Sorts.ascending("settledAt"), MOST))
                .map(KeyCorrectionDocument::read);
    }

    @Override
    public Mono<Void> settle(KeyCorrection correction, long changed, Instant now) {
        return corrections
                .updateOne(
                        and(
                                eq("_id", correction.id()),
                                eq("status", correction.status().code())),
                        Updates.combine(
                                Updates.set(
                                        "status", correction.status().settled().code()),
                                Updates.set("changed", changed),
                                Updates.set("settledAt", Date.from(now)),
                                Updates.unset("openKey")))
                .then();
    }
}

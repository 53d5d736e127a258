package io.rizhi.quiz.asset;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.quiz.asset.model.Picture;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Pictures in MongoDB, a few at a time, because each may be ten megabytes. */
final class MongoAssets implements StoredAssets {
    static final String COLLECTION = "assets";
    private static final int AT_ONCE = 4;

    private final Documents assets;
    private final Clock clock;

    MongoAssets(MongoDatabase database, Clock clock) {
        this.assets = new Documents(database.getCollection(COLLECTION));
        this.clock = clock;
    }

    static List<IndexDeclarations> indexes() {
        return List.of(IndexDeclarations.on(COLLECTION)
                .index(Indexes.ascending("lookedAt"))
                .partial(Indexes.ascending("condemnedAt"), exists("condemnedAt")));
    }

    /** The time comes first: a sweep then leaves those alone that are there, and the others are inserted. */
    @Override
    public Mono<Void> store(List<Picture> pictures) {
        return Mono.defer(() -> {
            Instant now = clock.instant();
            return look(pictures.stream().map(Picture::id).toList(), now)
                    .thenMany(Flux.fromIterable(pictures))
                    .map(picture -> new Document("_id", picture.id())
                            .append("type", picture.type())
                            .append("lookedAt", Date.from(now))
                            .append("bytes", new Binary(picture.bytes())))
                    .buffer(AT_ONCE)
                    .concatMap(assets::insertMissing)
                    .then();
        });
    }

    /** A picture stored before there was a sweep has no time, which counts as long ago. */
    @Override
    public Flux<String> due(Instant before, int limit) {
        return assets.find(
                        and(isDue(before), eq("condemnedAt", null)),
                        Sorts.ascending("lookedAt"),
                        Projections.include("_id"),
                        limit)
                .map(stored -> stored.getString("_id"));
    }

    private static Bson isDue(Instant before) {
        return or(lt("lookedAt", Date.from(before)), eq("lookedAt", null));
    }

    @Override
    public Mono<Void> keep(Collection<String> ids) {
        return Mono.defer(() -> look(ids, clock.instant()));
    }

    @Override
    public Mono<Void> look(Collection<String> ids, Instant at) {
        Bson change = Updates.combine(Updates.max("lookedAt", Date.from(at)), Updates.unset("condemnedAt"));
        return ids.isEmpty()
                ? Mono.empty()
                : assets.bulk(List.of(new UpdateManyModel<>(in("_id", ids), change)))
                        .then();
    }

    @Override
    public Mono<Void> condemn(String id, Instant before, Instant at) {
        return assets.updateOne(
                        and(eq("_id", id), isDue(before), eq("condemnedAt", null)),
                        Updates.set("condemnedAt", Date.from(at)))
                .then();
    }

    @Override
    public Flux<String> condemned(Instant before, int limit) {
        return assets.find(
                        lt("condemnedAt", Date.from(before)),
                        Sorts.ascending("condemnedAt"),
                        Projections.include("_id"),
                        limit)
                .map(stored -> stored.getString("_id"));
    }

    @Override
    public Mono<Boolean> remove(String id, Instant condemnedBefore) {
        return Mono.from(assets.raw().deleteOne(and(eq("_id", id), lt("condemnedAt", Date.from(condemnedBefore)))))
                .map(result -> result.getDeletedCount() > 0);
    }

    @Override
    public Mono<Picture> find(String id) {
        return assets.findOne(eq("_id", id)).map(MongoAssets::read);
    }

    private static Picture read(Document stored) {
        return new Picture(
                stored.getString("_id"),
                stored.getString("type"),
                stored.get("bytes", Binary.class).getData());
    }
}

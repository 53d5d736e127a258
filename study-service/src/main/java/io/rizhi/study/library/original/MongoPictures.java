package io.rizhi.study.library.original;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.model.UpdateManyModel;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.IndexDeclarations;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Pictures in MongoDB. One that is there already is left alone, except that it stays at least as long. */
final class MongoPictures implements Pictures {

    static final String COLLECTION = "pictures";
    private static final int AT_ONCE = 5;

    private final Documents pictures;

    MongoPictures(Documents pictures) {
        this.pictures = pictures;
    }

    static IndexDeclarations indexes() {
        return IndexDeclarations.on(COLLECTION).expire(ascending("expiresAt"), Duration.ZERO);
    }

    @Override
    public Mono<Void> store(List<Picture> all, Instant expiresAt) {
        var ids = all.stream().map(Picture::id).toList();
        var longer = new UpdateManyModel<Document>(
                and(in("_id", ids), exists("expiresAt")), max("expiresAt", Date.from(expiresAt)));
        return Flux.fromIterable(all)
                .map(picture -> document(picture, expiresAt))
                .buffer(AT_ONCE)
                .concatMap(pictures::insertMissing)
                .then(pictures.bulk(List.of(longer)))
                .then();
    }

    @Override
    public Mono<Void> keep(Collection<String> ids) {
        return pictures.bulk(List.of(new UpdateManyModel<>(in("_id", ids), unset("expiresAt"))))
                .then();
    }

    @Override
    public Mono<Picture> find(String id) {
        return pictures.findOne(eq("_id", id))
                .map(stored -> new Picture(
                        id,
                        stored.getString("type"),
                        stored.get("bytes", Binary.class).getData()));
    }

    private static Document document(Picture picture, Instant expiresAt) {
        return new Document("_id", picture.id())
                .append("type", picture.type())
                .append("bytes", new Binary(picture.bytes()))
                .append("expiresAt", Date.from(expiresAt));
    }
}

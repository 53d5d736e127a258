package io.rizhi.quiz.asset;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.quiz.asset.model.Picture;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Pictures in MongoDB, a few at a time, because each may be ten megabytes. */
final class MongoAssets implements Assets {
    static final String COLLECTION = "assets";
    private static final int AT_ONCE = 4;
    private static final int MOST = 200;

    private final Documents assets;

    MongoAssets(MongoDatabase database) {
        this.assets = new Documents(database.getCollection(COLLECTION));
    }

    @Override
    public Mono<Void> store(List<Picture> pictures) {
        return Flux.fromIterable(pictures)
                .map(picture -> new Document("_id", picture.id())
                        .append("type", picture.type())
                        .append("bytes", new Binary(picture.bytes())))
                .buffer(AT_ONCE)
                .concatMap(assets::insertMissing)
                .then();
    }

    @Override
    public Mono<Picture> find(String id) {
        return assets.findOne(eq("_id", id)).map(MongoAssets::read);
    }

    @Override
    public Flux<Picture> find(Collection<String> ids) {
        return Flux.fromIterable(ids)
                .take(MOST)
                .buffer(AT_ONCE)
                .concatMap(part -> assets.find(in("_id", part), Sorts.ascending("_id"), part.size()))
                .map(MongoAssets::read);
    }

    private static Picture read(Document stored) {
        return new Picture(
                stored.getString("_id"),
                stored.getString("type"),
                stored.get("bytes", Binary.class).getData());
    }
}

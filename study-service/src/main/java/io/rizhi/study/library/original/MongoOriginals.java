package io.rizhi.study.library.original;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateManyModel;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.IndexDeclarations;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Original files in MongoDB, a document for each piece. */
final class MongoOriginals implements Originals {

    static final String COLLECTION = "originals";

    private final Documents pieces;

    MongoOriginals(Documents pieces) {
        this.pieces = pieces;
    }

    static IndexDeclarations indexes() {
        return IndexDeclarations.on(COLLECTION)
                .unique(ascending("fileId", "piece"))
                .expire(ascending("expiresAt"), Duration.ZERO);
    }

    @Override
    public Mono<Void> store(String id, int piece, byte[] bytes, Instant expiresAt) {
        return pieces.insert(new Document("fileId", id)
                .append("piece", piece)
                .append("bytes", new Binary(bytes))
                .append("expiresAt", Date.from(expiresAt)));
    }

    @Override
    public Mono<Void> keep(String id) {
        return pieces.bulk(List.of(new UpdateManyModel<>(eq("fileId", id), unset("expiresAt"))))
                .then();
    }

    @Override
    public Mono<Void> delete(String id) {
        return pieces.delete(eq("fileId", id));
    }

    /** One piece at a time, so that a large file never stands in memory as a whole. */
    @Override
    public Flux<byte[]> read(String id) {
        return Flux.from(pieces.raw()
                        .find(eq("fileId", id))
                        .sort(Sorts.ascending("fileId", "piece"))
                        .batchSize(2))
                .map(stored -> stored.get("bytes", Binary.class).getData());
    }
}

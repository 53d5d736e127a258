package io.rizhi.quiz.attempt;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.DuplicateKey;
import io.rizhi.quiz.ids.AttemptId;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Random;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** Seeds from a secret that the first instance makes up and all keep. */
final class MongoDrawSeeds implements DrawSeeds {
    static final String COLLECTION = "draw-secrets";
    private static final String ONLY = "papers";

    private final Documents secrets;
    private final Mono<byte[]> secret;

    MongoDrawSeeds(MongoDatabase database) {
        this.secrets = new Documents(database.getCollection(COLLECTION));
        this.secret = find().switchIfEmpty(Mono.defer(this::makeUp)).cacheInvalidateIf(bytes -> false);
    }

    @Override
    public Mono<Random> of(AttemptId id) {
        return secret.map(bytes -> DrawSeed.random(bytes, id));
    }

    private Mono<byte[]> find() {
        return secrets.findOne(eq("_id", ONLY)).map(stored -> HexFormat.of().parseHex(stored.getString("secret")));
    }

    private Mono<byte[]> makeUp() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return secrets.upsert(
                        eq("_id", ONLY),
                        Updates.setOnInsert(
                                new Document("secret", HexFormat.of().formatHex(bytes))))
                .onErrorResume(DuplicateKey.class, raced -> Mono.just(false))
                .then(find());
    }
}

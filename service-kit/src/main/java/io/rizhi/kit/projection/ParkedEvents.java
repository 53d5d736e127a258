package io.rizhi.kit.projection;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.client.model.DeleteManyModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.IndexDeclarations;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** Events that could not be folded yet: behind a gap, or broken. They wait in the store, never in Kafka. */
final class ParkedEvents {

    static final String COLLECTION = "projection-parked";
    private static final int MOST = 10_000;

    private final Documents parked;

    ParkedEvents(MongoDatabase database) {
        this.parked = new Documents(database.getCollection(COLLECTION));
    }

    static IndexDeclarations indexes() {
        return IndexDeclarations.on(COLLECTION).index(Indexes.ascending("lane", "sequence"));
    }

    Mono<List<Document>> of(String laneRoot, Collection<String> keys) {
        List<String> lanes = keys.stream().map(key -> laneRoot + key).toList();
        return parked.find(in("lane", lanes), new Document("lane", 1).append("sequence", 1), MOST)
                .collectList();
    }

    Mono<Void> change(List<Document> added, List<String> resumed) {
        List<WriteModel<Document>> writes = new ArrayList<>();
        ReplaceOptions upsert = new ReplaceOptions().upsert(true);
        for (Document one : added) {
            writes.add(new ReplaceOneModel<>(new Document("_id", one.get("_id")), one, upsert));
        }
        if (!resumed.isEmpty()) {
            writes.add(new DeleteManyModel<>(in("_id", resumed)));
        }
        return parked.bulk(writes).then();
    }

    Mono<Long> count(GenerationName generation) {
        return Mono.from(parked.raw().countDocuments(regex("lane", "^" + Pattern.quote(generation.lane()))));
    }

    Mono<Void> forget(GenerationName generation) {
        return parked.delete(regex("lane", "^" + Pattern.quote(generation.lane())));
    }
}

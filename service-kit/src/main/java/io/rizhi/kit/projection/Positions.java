package io.rizhi.kit.projection;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.Documents;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where each generation of each projection continues; written with the numbers in one transaction. */
final class Positions {

    static final String COLLECTION = "projection-positions";
    private static final int MOST = 1_000;

    private final Documents positions;
    private final Clock clock;

    Positions(MongoDatabase database, Clock clock) {
        this.positions = new Documents(database.getCollection(COLLECTION));
        this.clock = clock;
    }

    /** The stored position, or the given one where there is none yet. */
    Mono<Long> readOrBegin(GenerationName generation, TopicPartition partition, long beginning) {
        Document fresh = new Document("projection", generation.projection())
                .append("generation", generation.number())
                .append("topic", partition.topic())
                .append("partition", partition.partition())
                .append("next", beginning)
                .append("first", beginning)
                .append("lag", Long.MAX_VALUE);
        Bson update = new Document("$setOnInsert", fresh);
        return positions.upsert(eq("_id", id(generation, partition)), update).then(next(generation, partition));
    }

    /** Inside the transaction: the next offset that has not been applied. */
    Mono<Long> next(GenerationName generation, TopicPartition partition) {
        return positions.findOne(eq("_id", id(generation, partition))).map(stored -> stored.getLong("next"));
    }

    /** Inside the transaction: moves on from the value read in it; 0 when another runner was faster. */
    Mono<Long> move(GenerationName generation, TopicPartition partition, long from, long to, @Nullable Date applied) {
        Bson next = Updates.set("next", to);
        return positions.updateOne(
                and(eq("_id", id(generation, partition)), eq("next", from)),
                applied == null ? next : Updates.combine(next, Updates.set("appliedAt", applied)));
    }

    /** After the log was cut shorter than the position. */
    Mono<Void> reset(GenerationName generation, TopicPartition partition, long next) {
        return positions
                .updateOne(eq("_id", id(generation, partition)), Updates.set("next", next))
                .then();
    }

    /** Notes how far each partition is behind, and that those without lag are level now. */
    Mono<Void> note(GenerationName generation, Map<TopicPartition, Long> lags) {
        Date now = Date.from(clock.instant());
        List<UpdateOneModel<Document>> notes = lags.entrySet().stream()
                .map(lag -> new UpdateOneModel<Document>(
                        eq("_id", id(generation, lag.getKey())),
                        lag.getValue() > 0
                                ? Updates.combine(Updates.set("lag", lag.getValue()), Updates.set("notedAt", now))
                                : Updates.combine(
                                        Updates.set("lag", lag.getValue()),
                                        Updates.set("notedAt", now),
                                        Updates.set("levelAt", now))))
                .toList();
        return positions.bulk(notes).then();
    }

    Flux<Document> of(GenerationName generation) {
        return positions.find(mine(generation), new Document("_id", 1), MOST);
    }

    /** Records of the topics that a generation has read. */
    Mono<Long> read(GenerationName generation) {
        return of(generation)
                .map(stored -> stored.getLong("next") - stored.get("first", 0L))
                .reduce(0L, Long::sum);
    }

    Mono<Void> forget(GenerationName generation) {
        return positions.delete(mine(generation));
    }

    private static Bson mine(GenerationName generation) {
        return and(eq("projection", generation.projection()), eq("generation", generation.number()));
    }

    private static String id(GenerationName generation, TopicPartition partition) {
        return generation.lane() + partition.topic() + "/" + partition.partition();
    }
}

package io.rizhi.kit.projection;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.crash.CrashPoint;
import io.rizhi.kit.event.Event;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.InTransaction;
import io.rizhi.kit.mongo.LostUpdate;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Applies the records of one partition: rows, slices, parked events and position change in one transaction. */
final class PartitionFold {

    private final Projection projection;
    private final ProjectionSource source;
    private final GenerationName generation;
    private final InTransaction transaction;
    private final Positions positions;
    private final ParkedEvents parked;
    private final Documents rows;
    private final Documents slices;

    PartitionFold(Projection projection, ProjectionSource source, GenerationName generation, Store store) {
        this.projection = projection;
        this.source = source;
        this.generation = generation;
        this.transaction = store.transaction();
        this.positions = store.positions();
        this.parked = store.parked();
        this.rows = new Documents(store.database().getCollection(projection.rows(source, generation.number())));
        this.slices = new Documents(store.database().getCollection(projection.slices(generation.number())));
    }

    /** The next offset after this batch, however often parts of it were applied before. */
    Mono<Long> apply(TopicPartition partition, List<Incoming> batch, long nextOffset) {
        return transaction
                .run(() -> positions
                        .next(generation, partition)
                        .flatMap(from -> from >= nextOffset
                                ? Mono.just(from)
                                : fold(
                                        partition,
                                        batch.stream()
                                                .filter(one -> one.offset() >= from)
                                                .toList(),
                                        from,
                                        nextOffset)))
                .doOnSuccess(done -> CrashPoint.hit("afterCommitBeforeOffset"));
    }

    private Mono<Long> fold(TopicPartition partition, List<Incoming> fresh, long from, long nextOffset) {
        Set<String> keys = fresh.stream().map(Incoming::key).collect(Collectors.toSet());
        return load(keys)
                .map(fold -> {
                    fresh.forEach(fold::take);
                    CrashPoint.hit("afterFold");
                    return fold;
                })
                .flatMap(fold -> write(fold, partition))
                .then(positions.move(generation, partition, from, nextOffset, lastTime(fresh)))
                .flatMap(moved -> moved == 1
                        ? Mono.just(nextOffset)
                        : Mono.error(() -> new LostUpdate(Positions.COLLECTION, partition.toString())))
                .doOnNext(next -> CrashPoint.hit("beforeCommit"));
    }

    private Mono<RowFold> load(Set<String> keys) {
        return rows.find(in("_id", keys), new Document("_id", 1), Math.max(1, keys.size()))
                .collect(HashMap<String, Document>::new, (map, row) -> putRow(map, row))
                .flatMap(stored ->
                        parked.of(laneRoot(), keys).map(waiting -> new RowFold(source, laneRoot(), stored, waiting)));
    }

    private static void putRow(Map<String, Document> rows, Document row) {
        @Nullable Document unused = rows.put(row.getString("_id"), row);
    }

    private Mono<Void> write(RowFold fold, TopicPartition partition) {
        ReplaceOptions upsert = new ReplaceOptions().upsert(true);
        List<ReplaceOneModel<Document>> replaced = fold.changed().entrySet().stream()
                .map(row -> new ReplaceOneModel<>(eq("_id", row.getKey()), row.getValue(), upsert))
                .toList();
        return rows.bulk(replaced)
                .doOnNext(done -> CrashPoint.hit("afterRows"))
                .then(Mono.defer(() -> slices.bulk(fold.slices().writes(source.topic(), partition.partition()))))
                .doOnNext(done -> CrashPoint.hit("afterSlices"))
                .then(Mono.defer(() -> parked.change(fold.parked(), fold.resumed())))
                .doOnSuccess(done -> CrashPoint.hit("afterPark"));
    }

    private String laneRoot() {
        return generation.lane() + source.topic() + "/";
    }

    private static @Nullable Date lastTime(List<Incoming> batch) {
        return batch.stream()
                .map(Incoming::envelope)
                .filter(Objects::nonNull)
                .map(Event::time)
                .max(Instant::compareTo)
                .map(Date::from)
                .orElse(null);
    }

    /** What every fold of the service shares. */
    record Store(MongoDatabase database, InTransaction transaction, Positions positions, ParkedEvents parked) {}

    @Override
    public String toString() {
        return projection.name() + " from " + source.topic();
    }
}

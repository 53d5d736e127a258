package io.rizhi.benchmarks.journey;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.model.PushOptions;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import io.rizhi.benchmarks.BenchmarkException;
import io.rizhi.benchmarks.load.Timings;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.ConcurrentHistogram;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What a client without a product reaches on the same {@code mongod}: one conditional update of one document per call, known
 * to a majority and journaled before it is answered, each lane one call at a time. The documents and the change have the
 * shape of a reading session and a beat.
 */
public final class BareDriver implements AutoCloseable {

    private static final int DOCUMENTS_PER_LANE = 32;
    private static final int ANSWERS_KEPT = 8;
    private static final Duration LAST_ANSWERS = Duration.ofSeconds(30);

    private final MongoClient client;
    private final MongoCollection<Document> collection;
    private final int lanes;
    private final long[] versions;

    public BareDriver(String mongoUri, int lanes) {
        this.lanes = lanes;
        this.versions = new long[lanes * DOCUMENTS_PER_LANE];
        this.client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(mongoUri))
                .applyToConnectionPoolSettings(pool -> pool.maxSize(lanes))
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .readConcern(ReadConcern.MAJORITY)
                .retryWrites(true)
                .build());
        this.collection = client.getDatabase("rizhi_benchmark").getCollection("bare");
        prepare();
    }

    private void prepare() {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < versions.length; i++) {
            documents.add(new Document("_id", i)
                    .append("version", 0L)
                    .append("personId", UUID.randomUUID().toString())
                    .append("seq", 0)
                    .append("sections", List.of(section(0)))
                    .append("answers", List.of()));
        }
        Mono.from(collection.drop())
                .then(Mono.from(collection.insertMany(documents)))
                .then()
                .block(LAST_ANSWERS);
    }

    private static Document section(long credited) {
        return new Document("sectionId", "8f14e45fceea167a5a36dedd")
                .append("revisionId", "c9f0f895fb98ab9159f51fd0")
                .append("hash", "45c48cce2e2d7fbdea1afc51c7c6ad26")
                .append("neededSeconds", 120)
                .append("capSeconds", 1200)
                .append("creditedMillis", credited)
                .append("isEndSeen", false)
                .append("provedBy", null);
    }

    /** Updates for this long. */
    public Timings run(Duration time) {
        ConcurrentHistogram micros = new ConcurrentHistogram(TimeUnit.MINUTES.toMicros(2), 3);
        AtomicLong failures = new AtomicLong();
        long begin = System.nanoTime();
        long end = begin + time.toNanos();
        Flux.range(0, lanes)
                .flatMap(lane -> lane(lane, end, micros, failures), lanes)
                .then()
                .block(time.plus(LAST_ANSWERS));
        if (micros.getTotalCount() == 0) {
            throw new BenchmarkException("The bare driver made no update");
        }
        return new Timings(micros, Duration.ofNanos(System.nanoTime() - begin), failures.get(), 0);
    }

    private Mono<Void> lane(int lane, long end, ConcurrentHistogram micros, AtomicLong failures) {
        int[] turn = {0};
        return Mono.defer(() -> update(lane * DOCUMENTS_PER_LANE + turn[0]++ % DOCUMENTS_PER_LANE, micros, failures))
                .repeat(() -> System.nanoTime() < end)
                .then();
    }

    private Mono<Void> update(int id, ConcurrentHistogram micros, AtomicLong failures) {
        long begin = System.nanoTime();
        long version = versions[id];
        return Mono.from(collection.updateOne(and(eq("_id", id), eq("version", version)), change(version)))
                .doOnNext(result -> {
                    micros.recordValue((System.nanoTime() - begin) / 1_000);
                    versions[id] = version + 1;
                    if (result.getMatchedCount() != 1) {
                        failures.incrementAndGet();
                    }
                })
                .then();
    }

    private static Bson change(long version) {
        Document answer = new Document("seq", (int) version)
                .append("nonce", UUID.randomUUID().toString())
                .append("creditedMillis", 1_000L)
                .append("proved", List.of())
                .append("refusal", null);
        return combine(
                inc("version", 1L),
                set("seq", (int) version),
                set("nonce", UUID.randomUUID().toString()),
                set("acceptedAt", Date.from(Instant.EPOCH.plusMillis(version))),
                set("sections.0", section(version)),
                pushEach("answers", List.of(answer), new PushOptions().slice(-ANSWERS_KEPT)));
    }

    @Override
    public void close() {
        client.close();
    }
}

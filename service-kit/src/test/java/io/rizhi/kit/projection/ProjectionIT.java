package io.rizhi.kit.projection;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rizhi.kit.ids.RandomIds;
import io.rizhi.kit.mongo.InTransaction;
import io.rizhi.kit.sample.NotesConfiguration;
import io.rizhi.kit.sample.SampleService;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.event.EventWriter;
import io.rizhi.testkit.stack.OwnStack;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@ServiceTest
@ContextConfiguration(classes = SampleService.class)
class ProjectionIT {

    private static final Duration LIMIT = Duration.ofSeconds(40);
    private static final String NAME = "note-sums";

    @Autowired
    private Projections projections;

    @Autowired
    private Projection projection;

    @Autowired
    private PartitionFold.Store store;

    @Autowired
    private ProjectionRunner runner;

    @Autowired
    private InTransaction transaction;

    @Autowired
    private OwnStack own;

    @Test
    void rows_and_slices_agree_with_a_model_when_the_sender_repeats_events() {
        Random random = new Random(11);
        String owner = RandomIds.next();
        List<String> keys =
                IntStream.range(0, 12).mapToObj(i -> RandomIds.next()).toList();
        int expected = 0;

        try (EventWriter writer = own.publisher()) {
            for (String key : keys) {
                writer.publish(
                        NotesConfiguration.TOPIC, NotesConfiguration.ADDED, key, 1, "{\"owner\":\"" + owner + "\"}");
                for (long sequence = 2; sequence <= 6; sequence++) {
                    int by = random.nextInt(9);
                    expected += by;
                    grow(writer, key, sequence, by);
                    if (random.nextBoolean()) {
                        grow(writer, key, sequence, by);
                    }
                }
            }
        }

        int sum = expected;
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(sumOfSlices(owner, "size")).isEqualTo(sum));
        assertThat(sumOfSlices(owner, "notes")).isEqualTo(12);
        assertThat(sumOfRows(owner)).isEqualTo(sum);
        assertThat(projections.parked(NAME).block(LIMIT)).isNotNull();
    }

    @Test
    void what_comes_after_a_gap_waits_and_is_folded_in_order_when_the_gap_closes() {
        String owner = RandomIds.next();
        String key = RandomIds.next();

        try (EventWriter writer = own.publisher()) {
            writer.publish(NotesConfiguration.TOPIC, NotesConfiguration.ADDED, key, 1, "{\"owner\":\"" + owner + "\"}");
            grow(writer, key, 3, 10);
            grow(writer, key, 4, 100);
            await().atMost(LIMIT).untilAsserted(() -> assertThat(parkedOf(key)).containsExactly(3L, 4L));
            assertThat(row(key).getInteger("size")).isZero();

            grow(writer, key, 2, 1);
        }

        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(row(key).getInteger("size")).isEqualTo(111));
        assertThat(row(key).getLong("lastSequence")).isEqualTo(4);
        assertThat(parkedOf(key)).isEmpty();
        assertThat(sumOfSlices(owner, "size")).isEqualTo(111);
    }

    @Test
    void a_broken_event_waits_in_the_store_and_the_partition_goes_on() {
        String owner = RandomIds.next();
        String broken = RandomIds.next();
        List<String> others =
                IntStream.range(0, 8).mapToObj(i -> RandomIds.next()).toList();

        try (EventWriter writer = own.publisher()) {
            writer.publish(
                    NotesConfiguration.TOPIC, NotesConfiguration.ADDED, broken, 1, "{\"owner\":\"" + owner + "\"}");
            grow(writer, broken, 2, -5);
            grow(writer, broken, 3, 7);
            writer.publishRaw(NotesConfiguration.TOPIC, broken, "no envelope".getBytes(StandardCharsets.UTF_8));
            for (String key : others) {
                writer.publish(
                        NotesConfiguration.TOPIC, NotesConfiguration.ADDED, key, 1, "{\"owner\":\"" + owner + "\"}");
            }
        }

        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(sumOfSlices(owner, "notes")).isEqualTo(9));
        await().atMost(LIMIT).untilAsserted(() -> assertThat(parkedOf(broken)).containsExactlyInAnyOrder(-1L, 2L, 3L));
        assertThat(row(broken).getInteger("size")).isZero();
        assertThat(projections.parked(NAME).block(LIMIT)).isGreaterThanOrEqualTo(3);
    }

    @Test
    void a_type_nobody_folds_still_raises_the_last_sequence() {
        String key = RandomIds.next();

        try (EventWriter writer = own.publisher()) {
            writer.publish(NotesConfiguration.TOPIC, NotesConfiguration.ADDED, key, 1, "{\"owner\":\"x\"}");
            writer.publish(NotesConfiguration.TOPIC, "rizhi.sample.note-sung.v1", key, 2, "{}");
            grow(writer, key, 3, 4);
        }

        await().atMost(LIMIT)
                .untilAsserted(() ->
                        assertThat(row(key)).containsEntry("lastSequence", 3L).containsEntry("size", 4));
    }

    @Test
    void a_batch_that_comes_again_after_its_commit_counts_once() {
        GenerationName generation = new GenerationName(NAME, 901);
        PartitionFold fold = fold(generation);
        TopicPartition partition = new TopicPartition("t", 0);
        String owner = RandomIds.next();
        List<Incoming> batch = batch(owner, 0, 6);
        store.positions().readOrBegin(generation, partition, 0).block(LIMIT);

        fold.apply(partition, batch, 6).block(LIMIT);
        fold.apply(partition, batch, 6).block(LIMIT);
        fold.apply(partition, batch(owner, 4, 9), 9).block(LIMIT);

        assertThat(sum(projection.slices(901), owner, "notes")).isEqualTo(9);
        assertThat(store.positions().next(generation, partition).block(LIMIT)).isEqualTo(9);
    }

    @Test
    void a_batch_that_fails_before_its_commit_leaves_nothing_and_counts_once_when_it_comes_again() {
        GenerationName generation = new GenerationName(NAME, 902);
        PartitionFold fold = fold(generation);
        TopicPartition partition = new TopicPartition("t", 0);
        String owner = RandomIds.next();
        List<Incoming> batch = batch(owner, 0, 6);
        store.positions().readOrBegin(generation, partition, 0).block(LIMIT);

        transaction
                .run(() -> fold.apply(partition, batch, 6).then(Mono.error(new IllegalStateException("killed"))))
                .onErrorComplete()
                .block(LIMIT);
        assertThat(sum(projection.slices(902), owner, "notes")).isZero();
        assertThat(store.positions().next(generation, partition).block(LIMIT)).isZero();

        fold.apply(partition, batch, 6).block(LIMIT);
        assertThat(sum(projection.slices(902), owner, "notes")).isEqualTo(6);
    }

    @Test
    void two_runners_on_one_partition_count_everything_once() {
        GenerationName generation = new GenerationName(NAME, 903);
        TopicPartition partition = new TopicPartition("t", 0);
        String owner = RandomIds.next();
        store.positions().readOrBegin(generation, partition, 0).block(LIMIT);

        Flux.range(0, 2)
                .flatMap(runnerNumber -> Flux.range(0, 10)
                        .concatMap(part -> fold(generation)
                                .apply(partition, batch(owner, part * 5, part * 5 + 5), part * 5 + 5L)
                                .retryWhen(reactor.util.retry.Retry.fixedDelay(20, Duration.ofMillis(5)))))
                .blockLast(LIMIT);

        assertThat(sum(projection.slices(903), owner, "notes")).isEqualTo(50);
    }

    @Test
    void a_rebuild_serves_the_old_numbers_until_the_new_ones_are_level_and_they_are_the_same() {
        String owner = RandomIds.next();
        List<String> keys =
                IntStream.range(0, 30).mapToObj(i -> RandomIds.next()).toList();
        try (EventWriter writer = own.publisher()) {
            for (String key : keys) {
                writer.publish(
                        NotesConfiguration.TOPIC, NotesConfiguration.ADDED, key, 1, "{\"owner\":\"" + owner + "\"}");
            }
            await().atMost(LIMIT)
                    .untilAsserted(() -> assertThat(sumOfSlices(owner, "notes")).isEqualTo(30));
            int before = projections.served(NAME);

            int building = projections.rebuild(NAME).block(LIMIT);
            assertThat(projections.rebuild(NAME).block(LIMIT))
                    .as("one rebuild at a time")
                    .isEqualTo(building);
            for (String key : keys) {
                grow(writer, key, 2, 1);
                assertThat(sumOfSlices(owner, "notes")).as("never half").isEqualTo(30);
            }

            await().atMost(LIMIT).until(() -> projections.served(NAME) == building);
            assertThat(building).isEqualTo(before + 1);
            assertThat(sumOfSlices(owner, "notes")).as("at the swap").isEqualTo(30);
        }
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(sumOfSlices(owner, "size")).isEqualTo(30));
        assertThat(sumOfRows(owner)).isEqualTo(30);
    }

    @Test
    void a_runner_that_was_stopped_goes_on_where_it_was() {
        String owner = RandomIds.next();
        String key = RandomIds.next();
        try (EventWriter writer = own.publisher()) {
            writer.publish(NotesConfiguration.TOPIC, NotesConfiguration.ADDED, key, 1, "{\"owner\":\"" + owner + "\"}");
            grow(writer, key, 2, 1);
            await().atMost(LIMIT)
                    .untilAsserted(() -> assertThat(sumOfSlices(owner, "size")).isEqualTo(1));

            runner.stop();
            grow(writer, key, 3, 10);
            grow(writer, key, 2, 1);
            runner.start();
            grow(writer, key, 4, 100);
        }

        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(sumOfSlices(owner, "size")).isEqualTo(111));
        assertThat(row(key)).containsEntry("size", 111).containsEntry("lastSequence", 4L);
    }

    @Test
    void the_numbers_say_as_of_when_they_are() {
        Instant start = Clock.systemUTC().instant();

        await().atMost(LIMIT)
                .untilAsserted(
                        () -> assertThat(projections.asOf(NAME).block(LIMIT)).isAfter(start));
    }

    private PartitionFold fold(GenerationName generation) {
        return new PartitionFold(projection, projection.sources().get(0), generation, store);
    }

    private static List<Incoming> batch(String owner, int from, int to) {
        List<Incoming> batch = new ArrayList<>();
        for (int offset = from; offset < to; offset++) {
            ConsumerRecord<String, byte[]> record = new ConsumerRecord<>(
                    "t", 0, offset, owner + offset, ("{\"owner\":\"" + owner + "\"}").getBytes(StandardCharsets.UTF_8));
            header(record, "ce_id", owner + offset);
            header(record, "ce_type", NotesConfiguration.ADDED);
            header(record, "ce_time", "2026-11-24T08:00:00Z");
            header(record, "ce_sequence", "1");
            batch.add(Incoming.of(NotesConfiguration.TOPIC, record));
        }
        return batch;
    }

    private static void header(ConsumerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static void grow(EventWriter writer, String key, long sequence, int by) {
        writer.publish(NotesConfiguration.TOPIC, NotesConfiguration.GROWN, key, sequence, "{\"by\":" + by + "}");
    }

    private long sumOfSlices(String owner, String field) {
        return sum(projections.slices(NAME).name(), owner, field);
    }

    private long sum(String collection, String owner, String field) {
        return Flux.from(own.database().getCollection(collection).find(eq("owner", owner)))
                .map(slice -> slice.get(field) instanceof Number number ? number.longValue() : 0L)
                .reduce(0L, Long::sum)
                .block(LIMIT);
    }

    private long sumOfRows(String owner) {
        return Flux.from(projections.rows(NAME, "notes").raw().find(eq("owner", owner)))
                .map(row -> row.getInteger("size").longValue())
                .reduce(0L, Long::sum)
                .block(LIMIT);
    }

    private Document row(String key) {
        return projections
                .rows(NAME, "notes")
                .findOne(eq("_id", key))
                .defaultIfEmpty(new Document())
                .block(LIMIT);
    }

    private List<Long> parkedOf(String key) {
        return Flux.from(own.database().getCollection(ParkedEvents.COLLECTION).find(eq("key", key)))
                .map(parked -> parked.getLong("sequence"))
                .collectList()
                .block(LIMIT);
    }
}

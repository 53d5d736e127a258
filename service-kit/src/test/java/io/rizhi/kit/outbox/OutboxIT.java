package io.rizhi.kit.outbox;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Updates;
import io.rizhi.kit.ids.RandomIds;
import io.rizhi.kit.mongo.InTransaction;
import io.rizhi.kit.mongo.LostUpdate;
import io.rizhi.kit.problem.ProblemException;
import io.rizhi.kit.sample.NotesConfiguration;
import io.rizhi.kit.sample.NotesConfiguration.NoteAdded;
import io.rizhi.kit.sample.NotesConfiguration.NoteGrown;
import io.rizhi.kit.sample.SampleService;
import io.rizhi.kit.trace.Trace;
import io.rizhi.kit.web.IdempotencyKey;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.event.RecordedEvent;
import io.rizhi.testkit.event.RecordedEvents;
import io.rizhi.testkit.stack.OwnStack;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@ServiceTest
@ContextConfiguration(classes = SampleService.class)
class OutboxIT {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    @Autowired
    private AggregateCollection notes;

    @Autowired
    private InTransaction transaction;

    @Autowired
    private OutboxRelay relay;

    @Autowired
    private History history;

    @Autowired
    private OwnStack own;

    @Test
    void an_event_leaves_with_its_envelope_and_then_leaves_the_document() {
        String id = RandomIds.next();
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        notes.insert(new Document("_id", id), List.of(added("o1")))
                .contextWrite(context -> context.put(Trace.KEY, new Trace(trace, "00f067aa0ba902b7")))
                .block(LIMIT);

        try (RecordedEvents events = own.events(NotesConfiguration.TOPIC)) {
            RecordedEvent event = events.awaitOne(NotesConfiguration.ADDED, id);
            assertThat(event.headers())
                    .containsEntry("ce_specversion", "1.0")
                    .containsEntry("ce_subject", id)
                    .containsEntry("ce_sequence", "1")
                    .containsEntry("ce_source", "/rizhi/sample")
                    .containsEntry("content-type", "application/json")
                    .containsKeys("ce_id", "ce_time")
                    .doesNotContainKey("__TypeId__");
            assertThat(event.headers().get("traceparent")).startsWith("00-" + trace);
            assertThat(event.data().path("owner").asText()).isEqualTo("o1");
        }
        await().untilAsserted(() ->
                assertThat(stored(id).getList("outbox", Document.class)).isEmpty());
        assertThat(stored(id).getLong("version")).as("pruning is no change").isEqualTo(1);
        assertThat(factsOf(id)).containsExactly(1L);
    }

    @Test
    void the_events_of_an_aggregate_arrive_in_order_while_many_aggregates_write() {
        List<String> ids =
                IntStream.range(0, 20).mapToObj(i -> RandomIds.next()).toList();

        Flux.fromIterable(ids)
                .flatMap(
                        id -> notes.insert(new Document("_id", id), List.of(added("o2")))
                                .flatMapMany(first -> Flux.range(0, 15).concatMap(i -> grow(id, 1)))
                                .then(),
                        20)
                .blockLast(LIMIT);

        try (RecordedEvents events = own.events(NotesConfiguration.TOPIC)) {
            for (String id : ids) {
                await().untilAsserted(() -> assertThat(distinctSequences(events.all(), id))
                        .containsExactlyElementsOf(
                                LongStream.rangeClosed(1, 16).boxed().toList()));
            }
        }
    }

    @Test
    void entries_that_a_dead_instance_left_behind_are_swept_in_order() {
        String id = RandomIds.next();
        Date before = Date.from(Instant.parse("2026-01-01T00:00:00Z"));
        List<Document> entries = new ArrayList<>(LongStream.rangeClosed(1, 5)
                .mapToObj(sequence -> OutboxEntry.of(
                                notes.topic(), id, sequence, grown(1), before.toInstant(), Trace.fresh())
                        .write())
                .toList());
        Collections.reverse(entries);

        notes.documents()
                .insert(new Document("_id", id)
                        .append("version", 5L)
                        .append("sequence", 5L)
                        .append("outbox", entries))
                .block(LIMIT);

        try (RecordedEvents events = own.events(NotesConfiguration.TOPIC)) {
            await().atMost(LIMIT)
                    .untilAsserted(() -> assertThat(sequences(events.all(), id)).containsExactly(1L, 2L, 3L, 4L, 5L));
        }
        await().untilAsserted(() ->
                assertThat(stored(id).getList("outbox", Document.class)).isEmpty());
    }

    @Test
    void the_search_for_pending_entries_uses_the_partial_index() {
        Document plan = Mono.from(notes.documents()
                        .raw()
                        .find(lt("outbox.time", new Date()))
                        .sort(new Document("outbox.time", 1))
                        .explain())
                .block(LIMIT);

        String winner = plan.get("queryPlanner", Document.class)
                .get("winningPlan", Document.class)
                .toJson();
        assertThat(winner).contains("IXSCAN").doesNotContain("COLLSCAN").doesNotContain("\"SORT\"");
    }

    @Test
    void a_write_on_an_old_version_changes_nothing() {
        String id = RandomIds.next();
        Document first = notes.insert(new Document("_id", id), List.of()).block(LIMIT);
        grow(id, 1).block(LIMIT);

        assertThatThrownBy(() -> notes.update(Revision.of(first), Updates.set("x", 1), List.of(grown(9)))
                        .block(LIMIT))
                .isInstanceOf(LostUpdate.class);

        assertThat(stored(id).containsKey("x")).isFalse();
        assertThat(stored(id).getLong("sequence")).isEqualTo(1);
    }

    @Test
    void a_repeat_with_the_same_key_finds_its_answer_and_other_content_is_refused() {
        String id = RandomIds.next();
        IdempotencyKey key = new IdempotencyKey("key-12345");
        Document first = notes.insert(new Document("_id", id), List.of()).block(LIMIT);
        notes.update(Revision.of(first), Updates.set("x", 1), List.of(), key.with("grow 1"), "grown")
                .block(LIMIT);

        Document stored = stored(id);

        assertThat(Recent.answerTo(stored, key.with("grow 1"))).contains("grown");
        assertThat(Recent.answerTo(stored, new IdempotencyKey("key-99999").with("grow 1")))
                .isEmpty();
        assertThatThrownBy(() -> Recent.answerTo(stored, key.with("grow 2")))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.problem().code()).isEqualTo("idempotency-key-reused"));
    }

    @Test
    void a_document_remembers_its_last_32_answers() {
        String id = RandomIds.next();
        notes.insert(new Document("_id", id), List.of()).block(LIMIT);

        Flux.range(0, 40)
                .concatMap(i -> read(id).flatMap(read -> notes.update(
                        Revision.of(read),
                        Updates.set("x", i),
                        List.of(),
                        new IdempotencyKey("key-" + (1000 + i)).with(i),
                        "a" + i)))
                .blockLast(LIMIT);

        assertThat(stored(id).getList("recent", Document.class))
                .hasSize(32)
                .last()
                .extracting("answer")
                .isEqualTo("a39");
    }

    @Test
    void a_document_with_too_many_pending_entries_refuses_more() {
        Revision full = new Revision("any", 1, 200, 200);

        assertThatThrownBy(() -> notes.update(full, Updates.set("x", 1), List.of(grown(1)))
                        .block(LIMIT))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.problem().status()).isEqualTo(503);
                    assertThat(problem.retryAfter()).isNotNull();
                });
    }

    @Test
    void an_event_of_a_transaction_that_failed_never_leaves() {
        String lost = RandomIds.next();
        String kept = RandomIds.next();

        transaction
                .run(() -> notes.insert(new Document("_id", lost), List.of(added("o3")))
                        .then(Mono.error(new IllegalStateException())))
                .onErrorComplete()
                .block(LIMIT);
        transaction
                .run(() -> notes.insert(new Document("_id", kept), List.of(added("o3"))))
                .block(LIMIT);

        try (RecordedEvents events = own.events(NotesConfiguration.TOPIC)) {
            events.awaitOne(NotesConfiguration.ADDED, kept);
            assertThat(sequences(events.all(), lost)).isEmpty();
        }
        assertThat(read(lost).block(LIMIT)).isNull();
    }

    @Test
    void missing_aggregates_are_inserted_once_and_a_second_run_adds_nothing() {
        List<NewAggregate> all = IntStream.range(0, 700)
                .mapToObj(i -> new NewAggregate(new Document("_id", "bulk-" + i), List.of(added("o4"))))
                .toList();

        assertThat(notes.insertMissing(all.subList(0, 300)).block(LIMIT)).isEqualTo(300);
        assertThat(notes.insertMissing(all).block(LIMIT)).isEqualTo(400);
        assertThat(notes.insertMissing(all).block(LIMIT)).isZero();

        try (RecordedEvents events = own.events(NotesConfiguration.TOPIC)) {
            await().atMost(LIMIT)
                    .untilAsserted(() -> assertThat(events.all().stream()
                                    .filter(event -> event.key().startsWith("bulk-"))
                                    .map(RecordedEvent::key)
                                    .distinct())
                            .hasSize(700));
        }
        await().untilAsserted(() -> assertThat(relay.backlog()).isZero());
    }

    @Test
    void the_history_of_an_aggregate_can_be_published_again_under_the_same_ids() {
        String id = RandomIds.next();
        notes.insert(new Document("_id", id), List.of(added("o5"), grown(1), grown(2)))
                .block(LIMIT);
        await().atMost(LIMIT).untilAsserted(() -> assertThat(factsOf(id)).hasSize(3));

        assertThat(history.publishAgain(notes.topic(), id).block(LIMIT)).isEqualTo(3);

        try (RecordedEvents events = own.events(NotesConfiguration.TOPIC)) {
            await().atMost(LIMIT)
                    .untilAsserted(
                            () -> assertThat(sequences(events.all(), id)).containsExactly(1L, 2L, 3L, 1L, 2L, 3L));
            assertThat(events.all().stream()
                            .filter(event -> event.key().equals(id))
                            .map(RecordedEvent::id)
                            .distinct())
                    .hasSize(3);
        }
    }

    private Mono<Document> grow(String id, int by) {
        return read(id).flatMap(read -> notes.update(Revision.of(read), Updates.inc("size", by), List.of(grown(by))));
    }

    private Mono<Document> read(String id) {
        return notes.documents().findOne(eq("_id", id));
    }

    private Document stored(String id) {
        return read(id).block(LIMIT);
    }

    private List<Long> factsOf(String id) {
        return Flux.from(own.database().getCollection("facts").find(eq("key", id)))
                .map(fact -> fact.getLong("sequence"))
                .collectList()
                .block(LIMIT);
    }

    private static List<Long> sequences(List<RecordedEvent> events, String key) {
        return events.stream()
                .filter(event -> event.key().equals(key))
                .map(RecordedEvent::sequence)
                .toList();
    }

    /** Repeats are allowed, gaps and disorder are not: each first appearance is one above the last. */
    private static List<Long> distinctSequences(List<RecordedEvent> events, String key) {
        return sequences(events, key).stream().distinct().toList();
    }

    private static PendingEvent added(String owner) {
        return new PendingEvent(NotesConfiguration.ADDED, new NoteAdded(owner));
    }

    private static PendingEvent grown(int by) {
        return new PendingEvent(NotesConfiguration.GROWN, new NoteGrown(by));
    }
}

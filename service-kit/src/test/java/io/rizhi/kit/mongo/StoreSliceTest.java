package io.rizhi.kit.mongo;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Updates;
import io.rizhi.kit.ids.RandomIds;
import io.rizhi.kit.problem.ProblemException;
import io.rizhi.testkit.stack.OwnStack;
import io.rizhi.testkit.time.MutableClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.scheduler.VirtualTimeScheduler;

class StoreSliceTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final OwnStack OWN = OwnStack.of(StoreSliceTest.class);

    private final Documents documents = new Documents(OWN.database().getCollection("c" + RandomIds.next()));
    private final InTransaction transaction = new InTransaction(OWN.mongoClient());

    @Test
    void a_transaction_changes_all_or_nothing() {
        insert(new Document("_id", "a").append("n", 1), new Document("_id", "b").append("n", 1));

        assertThatThrownBy(() -> transaction
                        .run(() -> add("a", 1).then(add("b", 1)).then(Mono.error(new IllegalStateException("no"))))
                        .block(LIMIT))
                .hasMessage("no");

        assertThat(number("a")).isEqualTo(1);
        assertThat(number("b")).isEqualTo(1);
    }

    @Test
    void transactions_that_collide_are_tried_again_until_each_counted_once() {
        insert(new Document("_id", "a").append("n", 0), new Document("_id", "b").append("n", 0));
        AtomicInteger tries = new AtomicInteger();

        Flux.range(0, 24)
                .flatMap(
                        i -> transaction.run(() -> {
                            tries.incrementAndGet();
                            return documents
                                    .findOne(eq("_id", "a"))
                                    .flatMap(read -> documents.updateOne(
                                            eq("_id", "a"), Updates.set("n", read.getInteger("n") + 1)))
                                    .then(add("b", 1));
                        }),
                        6)
                .blockLast(LIMIT);

        assertThat(number("a")).isEqualTo(24);
        assertThat(number("b")).isEqualTo(24);
        assertThat(tries.get()).as("some collided").isGreaterThan(24);
    }

    @Test
    void what_waits_for_the_commit_happens_once_and_only_then() {
        insert(new Document("_id", "a").append("n", 0));
        AtomicInteger done = new AtomicInteger();

        transaction
                .run(() -> add("a", 1)
                        .then(InTransaction.afterCommit(done::incrementAndGet))
                        .doOnSuccess(before -> assertThat(done).hasValue(0)))
                .block(LIMIT);
        assertThat(done).hasValue(1);

        transaction
                .run(() ->
                        InTransaction.afterCommit(done::incrementAndGet).then(Mono.error(new IllegalStateException())))
                .onErrorComplete()
                .block(LIMIT);
        assertThat(done).hasValue(1);
    }

    @Test
    void an_inner_transaction_joins_the_outer_one() {
        insert(new Document("_id", "a").append("n", 0));

        transaction
                .run(() -> transaction.run(() -> add("a", 1)).then(Mono.error(new IllegalStateException())))
                .onErrorComplete()
                .block(LIMIT);

        assertThat(number("a")).isZero();
    }

    @Test
    void every_grouped_write_that_is_acknowledged_is_stored_and_the_others_say_no() {
        insert(java.util.stream.IntStream.range(0, 200)
                .mapToObj(i -> new Document("_id", "d" + i).append("version", i % 3 == 0 ? 7L : 1L))
                .toArray(Document[]::new));
        GroupedWrites grouped = new GroupedWrites(documents.raw());

        Map<Boolean, List<String>> answers = Flux.range(0, 200)
                .flatMap(
                        i -> grouped.update("d" + i, eq("version", 1L), Updates.inc("version", 1L))
                                .map(applied -> Map.entry(applied, "d" + i)),
                        200)
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())))
                .block(LIMIT);

        List<String> stored = Flux.from(documents.raw().find(eq("version", 2L)))
                .map(document -> document.getString("_id"))
                .collectList()
                .block(LIMIT);
        assertThat(answers.get(true)).hasSize(133).containsExactlyInAnyOrderElementsOf(stored);
        assertThat(answers.get(false)).hasSize(67);
    }

    @Test
    void the_first_grouped_write_leaves_at_once_and_those_soon_after_wait_for_each_other() {
        insert(java.util.stream.IntStream.range(0, 40)
                .mapToObj(i -> new Document("_id", "d" + i).append("n", 0))
                .toArray(Document[]::new));
        VirtualTimeScheduler timer = VirtualTimeScheduler.create();
        GroupedWrites grouped = new GroupedWrites(documents.raw(), timer);
        List<Boolean> late = new CopyOnWriteArrayList<>();

        assertThat(grouped.update("d0", new Document(), Updates.inc("n", 1)).block(LIMIT))
                .isTrue();
        Flux.range(1, 39)
                .flatMap(i -> grouped.update("d" + i, new Document(), Updates.inc("n", 1)), 39)
                .subscribe(late::add);
        timer.advanceTimeBy(Duration.ofMillis(14));
        assertThat(number("d1")).isZero();
        timer.advanceTimeBy(Duration.ofMillis(1));

        await().atMost(LIMIT).until(() -> late.size() == 39);
        assertThat(late).doesNotContain(false);
    }

    @Test
    void a_full_bulk_of_grouped_writes_does_not_wait() {
        insert(java.util.stream.IntStream.range(0, 65)
                .mapToObj(i -> new Document("_id", "d" + i).append("n", 0))
                .toArray(Document[]::new));
        GroupedWrites grouped = new GroupedWrites(documents.raw(), VirtualTimeScheduler.create());

        List<Boolean> answers = Flux.range(0, 65)
                .flatMap(i -> grouped.update("d" + i, new Document(), Updates.inc("n", 1)), 65)
                .collectList()
                .block(LIMIT);

        assertThat(answers).hasSize(65).doesNotContain(false);
    }

    @Test
    void of_many_grouped_writes_to_one_version_exactly_one_is_applied() {
        insert(new Document("_id", "a").append("version", 1L));
        GroupedWrites grouped = new GroupedWrites(documents.raw());

        List<Boolean> answers = Flux.range(0, 50)
                .flatMap(
                        i -> grouped.update(
                                "a",
                                eq("version", 1L),
                                Updates.combine(Updates.inc("version", 1L), Updates.set("by", i))),
                        50)
                .collectList()
                .block(LIMIT);

        assertThat(answers).filteredOn(applied -> applied).hasSize(1);
    }

    @Test
    void an_error_of_one_grouped_write_reaches_that_caller_alone() {
        insert(
                new Document("_id", "a").append("n", 1),
                new Document("_id", "b").append("n", "text"),
                new Document("_id", "c").append("n", 1));
        GroupedWrites grouped = new GroupedWrites(documents.raw());

        List<String> answers = Flux.just("a", "b", "c", "a", "b", "c")
                .flatMap(id -> grouped.update(id, new Document(), Updates.inc("n", 1))
                        .map(applied -> id + " " + applied)
                        .onErrorReturn(id + " failed"))
                .collectList()
                .block(LIMIT);

        assertThat(answers).containsExactlyInAnyOrder("a true", "a true", "b failed", "b failed", "c true", "c true");
    }

    @Test
    void a_lost_update_is_tried_three_times_and_is_a_stale_version_then() {
        AtomicInteger tries = new AtomicInteger();

        assertThatThrownBy(() -> RetryOnConflict.of(() -> {
                            tries.incrementAndGet();
                            return Mono.error(new LostUpdate("c", "a"));
                        })
                        .block(LIMIT))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.problem().code()).isEqualTo("stale-version"));
        assertThat(tries).hasValue(3);
    }

    @Test
    void a_second_insert_of_the_same_id_is_a_duplicate_and_missing_ones_are_filled_in() {
        insert(new Document("_id", "a"));

        assertThatThrownBy(() -> documents.insert(new Document("_id", "a")).block(LIMIT))
                .isInstanceOf(DuplicateKey.class);
        assertThat(documents
                        .insertMissing(
                                List.of(new Document("_id", "a"), new Document("_id", "b"), new Document("_id", "c")))
                        .block(LIMIT))
                .isEqualTo(2);
    }

    @Test
    void a_lease_has_one_holder_and_passes_on_when_it_has_run_out() {
        MutableClock clock = MutableClock.at("2026-11-24T08:00:00Z");
        Leases one = new Leases(OWN.database(), clock);
        Leases other = new Leases(OWN.database(), clock);
        String name = RandomIds.next();

        assertThat(one.take(name, Duration.ofSeconds(4)).block(LIMIT)).isEqualTo(1);
        assertThat(other.take(name, Duration.ofSeconds(4)).block(LIMIT)).isNull();
        clock.advance(Duration.ofSeconds(3));
        assertThat(one.take(name, Duration.ofSeconds(4)).block(LIMIT))
                .as("renewed under the same fence")
                .isEqualTo(1);
        clock.advance(Duration.ofSeconds(5));
        assertThat(other.take(name, Duration.ofSeconds(4)).block(LIMIT))
                .as("a new fence")
                .isEqualTo(2);
        assertThat(one.take(name, Duration.ofSeconds(4)).block(LIMIT)).isNull();
        other.release(name).block(LIMIT);
        assertThat(one.take(name, Duration.ofSeconds(4)).block(LIMIT)).isEqualTo(3);
    }

    private void insert(Document... all) {
        documents.insertMissing(List.of(all)).block(LIMIT);
    }

    private Mono<Long> add(String id, int by) {
        return documents.updateOne(eq("_id", id), Updates.inc("n", by));
    }

    private int number(String id) {
        return documents.findOne(eq("_id", id)).block(LIMIT).getInteger("n");
    }
}

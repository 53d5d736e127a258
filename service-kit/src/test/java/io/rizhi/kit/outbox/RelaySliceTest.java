package io.rizhi.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rizhi.kit.config.OutboxSettings;
import io.rizhi.kit.event.TopicNames;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.testkit.stack.OwnStack;
import io.rizhi.testkit.time.MutableClock;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.SendResult;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** The relay against a broker that answers as badly as a test wants. */
class RelaySliceTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final OwnStack OWN = OwnStack.of(RelaySliceTest.class);

    private final Broker broker = new Broker();
    private final Scheduler sender = Schedulers.newSingle("sender", true);

    @AfterEach
    void stop() {
        sender.dispose();
    }

    @Test
    void a_broker_that_fails_half_the_time_gets_every_event_without_gap_or_disorder() {
        OutboxRelay relay = relay(Clock.systemUTC(), Duration.ZERO, 1_000);
        AggregateCollection notes = notes("unsteady", relay);
        broker.failures = 0.5;
        broker.mostInARow = 2;

        Flux.range(0, 10)
                .flatMap(i -> notes.insert(new Document("_id", "n" + i), events(12)))
                .blockLast(LIMIT);

        await().atMost(LIMIT).until(relay::isIdle);
        for (int i = 0; i < 10; i++) {
            assertThat(broker.acknowledged("n" + i)).containsExactlyElementsOf(upTo(12));
        }
        assertThat(broker.refused).isPositive();
        assertThat(relay.backlog()).isZero();
    }

    @Test
    void while_the_broker_is_away_writes_are_taken_up_to_the_limit_and_refused_then() {
        OutboxRelay relay = relay(Clock.systemUTC(), Duration.ZERO, 100);
        AggregateCollection notes = notes("away", relay);
        broker.failures = 1;

        Flux.range(0, 10)
                .concatMap(i -> notes.insert(new Document("_id", "n" + i), events(10)))
                .blockLast(LIMIT);
        assertThat(notes.insert(new Document("_id", "late"), events(1))
                        .map(ok -> "taken")
                        .onErrorReturn("refused")
                        .block(LIMIT))
                .isEqualTo("refused");
        assertThat(notes.insert(new Document("_id", "silent"), List.of())
                        .map(ok -> "taken")
                        .block(LIMIT))
                .isEqualTo("taken");
        broker.failures = 0;

        await().atMost(LIMIT).until(relay::isIdle);
        assertThat(notes.insert(new Document("_id", "late"), events(1))
                        .map(ok -> "taken")
                        .block(LIMIT))
                .isEqualTo("taken");
    }

    @Test
    void a_delayed_prune_keeps_entries_and_does_not_send_them_again() {
        MutableClock clock = MutableClock.at("2026-11-24T08:00:00Z");
        OutboxRelay relay = relay(clock, Duration.ofSeconds(40), 1_000);
        AggregateCollection notes = notes("delayed", relay);
        Pruner pruner = new Pruner(relay.acknowledged(), new Facts(OWN.database()));
        OutboxSweep sweep = new OutboxSweep(relay, pruner, null, settings(Duration.ofSeconds(40), 1_000), clock);
        notes.insert(new Document("_id", "a"), events(3)).block(LIMIT);
        await().until(relay::isIdle);

        clock.advance(Duration.ofSeconds(39));
        pruner.prune().block(LIMIT);
        sweep.sweep().block(LIMIT);

        assertThat(pending(notes, "a")).isEqualTo(3);
        assertThat(broker.acknowledged("a")).containsExactly(1L, 2L, 3L);
        assertThat(sweep.oldestAge()).isZero();

        clock.advance(Duration.ofSeconds(2));
        pruner.prune().block(LIMIT);
        await().untilAsserted(() -> assertThat(pending(notes, "a")).isZero());
    }

    @Test
    void an_instance_without_memory_sends_again_what_was_not_pruned() {
        OutboxRelay dead = relay(Clock.systemUTC(), Duration.ofHours(1), 1_000);
        notes("restart", dead).insert(new Document("_id", "a"), events(4)).block(LIMIT);
        await().until(dead::isIdle);
        dead.close();
        MutableClock later = MutableClock.at(Clock.systemUTC().instant().plusSeconds(10));
        OutboxRelay fresh = relay(later, Duration.ZERO, 1_000);
        AggregateCollection notes = notes("restart", fresh);
        Pruner pruner = new Pruner(fresh.acknowledged(), new Facts(OWN.database()));

        new OutboxSweep(fresh, pruner, null, settings(Duration.ZERO, 1_000), later)
                .sweep()
                .block(LIMIT);
        await().until(fresh::isIdle);
        pruner.prune().block(LIMIT);

        assertThat(broker.acknowledged("a")).containsExactly(1L, 2L, 3L, 4L, 1L, 2L, 3L, 4L);
        assertThat(broker.ids("a")).hasSize(4);
        await().untilAsserted(() -> assertThat(pending(notes, "a")).isZero());
    }

    private OutboxRelay relay(Clock clock, Duration prune, int limit) {
        return new OutboxRelay(broker, sender, new TopicNames("", "sample"), settings(prune, limit), clock);
    }

    private static OutboxSettings settings(Duration prune, int limit) {
        return new OutboxSettings(prune, Duration.ofSeconds(3), Duration.ofSeconds(2), limit);
    }

    private static AggregateCollection notes(String name, OutboxRelay relay) {
        AggregateCollection notes = new AggregateCollection(
                new Documents(OWN.database().getCollection(name)), "rizhi.sample.note", relay, Clock.systemUTC());
        relay.watch(notes);
        return notes;
    }

    private static int pending(AggregateCollection notes, String id) {
        return notes.documents()
                .findOne(new Document("_id", id))
                .block(LIMIT)
                .getList("outbox", Document.class)
                .size();
    }

    private static List<PendingEvent> events(int count) {
        return LongStream.range(0, count)
                .mapToObj(i -> new PendingEvent("rizhi.sample.note-grown.v1", Map.of("by", i)))
                .toList();
    }

    private static List<Long> upTo(int last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    /**
     * Acknowledges or fails. Waits between tries double, so an unlucky run of failures lasts longer than a test: there is a
     * most in a row for one key.
     */
    private static final class Broker extends KafkaTemplate<String, byte[]> {

        private final List<ProducerRecord<String, byte[]>> log = new CopyOnWriteArrayList<>();
        private final Map<String, Integer> inARow = new ConcurrentHashMap<>();
        private final Random random = new Random(7);
        private volatile double failures;
        private volatile int mostInARow = Integer.MAX_VALUE;
        private volatile int refused;

        Broker() {
            super(new DefaultKafkaProducerFactory<>(Map.of()));
        }

        @Override
        public CompletableFuture<SendResult<String, byte[]>> send(ProducerRecord<String, byte[]> record) {
            if (random.nextDouble() < failures && inARow.getOrDefault(record.key(), 0) < mostInARow) {
                inARow.merge(record.key(), 1, Integer::sum);
                refused++;
                return CompletableFuture.failedFuture(new TimeoutException("away"));
            }
            inARow.remove(record.key());
            return CompletableFuture.supplyAsync(() -> {
                log.add(record);
                return new SendResult<>(record, null);
            });
        }

        List<Long> acknowledged(String key) {
            return log.stream()
                    .filter(record -> record.key().equals(key))
                    .map(record -> Long.valueOf(header(record, "ce_sequence")))
                    .toList();
        }

        List<String> ids(String key) {
            return log.stream()
                    .filter(record -> record.key().equals(key))
                    .map(record -> header(record, "ce_id"))
                    .distinct()
                    .toList();
        }

        private static String header(ProducerRecord<String, byte[]> record, String name) {
            return new String(record.headers().lastHeader(name).value());
        }
    }
}

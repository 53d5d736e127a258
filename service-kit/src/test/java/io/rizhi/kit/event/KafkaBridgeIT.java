package io.rizhi.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoTimeoutException;
import io.micrometer.core.instrument.MeterRegistry;
import io.rizhi.kit.ids.RandomIds;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.sample.NotesConfiguration;
import io.rizhi.kit.sample.NotesConfiguration.NoteGrown;
import io.rizhi.kit.sample.Reactions;
import io.rizhi.kit.sample.SampleService;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.event.EventWriter;
import io.rizhi.testkit.event.RecordedEvent;
import io.rizhi.testkit.event.RecordedEvents;
import io.rizhi.testkit.stack.OwnStack;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import reactor.core.publisher.Mono;

@ServiceTest
@ContextConfiguration(classes = SampleService.class)
class KafkaBridgeIT {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String DEAD = NotesConfiguration.TOPIC + "-dlt";

    @Autowired
    private Reactions reactions;

    @Autowired
    private OwnStack own;

    @Autowired
    private MeterRegistry meters;

    @AfterEach
    void behaveAgain() {
        reactions.behave(event -> Mono.empty());
    }

    @Test
    void each_key_is_handled_in_order_while_keys_run_in_parallel() {
        List<String> keys =
                IntStream.range(0, 8).mapToObj(i -> RandomIds.next()).toList();
        reactions.behave(event -> Mono.delay(Duration.ofMillis(event.sequence() % 3)));

        try (EventWriter writer = own.publisher()) {
            for (long sequence = 1; sequence <= 10; sequence++) {
                for (String key : keys) {
                    writer.publish(NotesConfiguration.TOPIC, NotesConfiguration.GROWN, key, sequence, "{\"by\":1}");
                }
            }
        }

        for (String key : keys) {
            await().atMost(LIMIT)
                    .untilAsserted(() -> assertThat(
                                    reactions.handledOf(key).stream().distinct())
                            .containsExactlyElementsOf(
                                    LongStream.rangeClosed(1, 10).boxed().toList()));
        }
    }

    @Test
    void trouble_with_the_store_is_tried_again_until_it_is_over_and_never_a_dead_letter() {
        String key = RandomIds.next();
        AtomicInteger tries = new AtomicInteger();
        reactions.behave(event -> event.key().equals(key) && event.sequence() == 2 && tries.incrementAndGet() < 4
                ? Mono.error(new MongoTimeoutException("away"))
                : Mono.empty());

        try (EventWriter writer = own.publisher()) {
            for (long sequence = 1; sequence <= 3; sequence++) {
                writer.publish(NotesConfiguration.TOPIC, NotesConfiguration.GROWN, key, sequence, "{\"by\":1}");
            }
        }

        await().atMost(LIMIT)
                .untilAsserted(() ->
                        assertThat(reactions.handledOf(key).stream().distinct()).containsExactly(1L, 2L, 3L));
        assertThat(tries).hasValue(4);
        assertThat(dead(key)).isEmpty();
    }

    @Test
    void a_record_that_will_never_work_is_put_aside_with_its_reason_and_the_next_goes_on() {
        String key = RandomIds.next();
        reactions.behave(event -> event.key().equals(key) && event.data() instanceof NoteGrown grown && grown.by() < 0
                ? Mono.error(new PoisonRecord("notes do not shrink"))
                : Mono.empty());

        try (EventWriter writer = own.publisher()) {
            writer.publish(NotesConfiguration.TOPIC, NotesConfiguration.GROWN, key, 1, "{\"by\":1}");
            writer.publish(NotesConfiguration.TOPIC, NotesConfiguration.GROWN, key, 2, "{\"by\":-1}");
            writer.publish(NotesConfiguration.TOPIC, NotesConfiguration.GROWN, key, 3, "{\"by\":\"many\"}");
            writer.publish(NotesConfiguration.TOPIC, NotesConfiguration.GROWN, key, 4, "{\"by\":1}");
        }

        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(reactions.handledOf(key)).containsExactly(1L, 4L));
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(dead(key))
                        .extracting(RecordedEvent::sequence)
                        .containsExactly(2L, 3L));
        assertThat(dead(key).get(0).headers())
                .containsEntry("ce_type", NotesConfiguration.GROWN)
                .hasEntrySatisfying("rizhi_reason", reason -> assertThat(reason).contains("notes do not shrink"))
                .hasEntrySatisfying("rizhi_group", group -> assertThat(group).endsWith("sample.reactions"))
                .hasEntrySatisfying(
                        "rizhi_origin", origin -> assertThat(origin).contains(NotesConfiguration.TOPIC + "/"))
                .containsKeys("rizhi_dead_at", "ce_id");
        assertThat(meters.get("rizhi.dead-letters").counter().count()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void a_record_without_an_envelope_is_put_aside() {
        String key = RandomIds.next();

        try (EventWriter writer = own.publisher()) {
            writer.publishRaw(NotesConfiguration.TOPIC, key, "anything".getBytes());
            writer.publish(NotesConfiguration.TOPIC, NotesConfiguration.GROWN, key, 1, "{\"by\":1}");
        }

        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(reactions.handledOf(key)).containsExactly(1L));
        await().atMost(LIMIT).untilAsserted(() -> assertThat(dead(key)).hasSize(1));
    }

    @Test
    void a_refusal_by_a_rule_is_poison_and_a_conflict_is_tried_again() {
        assertThat(FailureKind.of(KitProblems.NOT_FOUND.exception())).isEqualTo(FailureKind.POISON);
        assertThat(FailureKind.of(new IllegalStateException("a bug"))).isEqualTo(FailureKind.POISON);
        assertThat(FailureKind.of(KitProblems.STALE_VERSION.exception())).isEqualTo(FailureKind.TRY_AGAIN);
        assertThat(FailureKind.of(KitProblems.BUSY.exception())).isEqualTo(FailureKind.TRY_AGAIN);
    }

    @Test
    void an_unknown_type_and_an_unknown_field_do_no_harm() {
        String key = RandomIds.next();

        try (EventWriter writer = own.publisher()) {
            writer.publish(NotesConfiguration.TOPIC, "rizhi.sample.note-sung.v1", key, 1, "{}");
            writer.publish(NotesConfiguration.TOPIC, NotesConfiguration.GROWN, key, 2, "{\"by\":1,\"colour\":\"red\"}");
        }

        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(reactions.handledOf(key)).containsExactly(2L));
        assertThat(dead(key)).isEmpty();
        assertThat(meters.get("rizhi.events.skipped")
                        .tag("type", "rizhi.sample.note-sung.v1")
                        .counter()
                        .count())
                .isPositive();
    }

    private List<RecordedEvent> dead(String key) {
        try (RecordedEvents events = own.events(DEAD)) {
            events.all();
            return events.all().stream()
                    .filter(event -> event.key().equals(key))
                    .toList();
        }
    }
}

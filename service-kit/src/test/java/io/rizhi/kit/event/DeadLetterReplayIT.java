package io.rizhi.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoTimeoutException;
import io.rizhi.kit.event.DeadLetterReplay.Outcome;
import io.rizhi.kit.ids.RandomIds;
import io.rizhi.kit.sample.NotesConfiguration;
import io.rizhi.kit.sample.Reactions;
import io.rizhi.kit.sample.SampleService;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.event.EventWriter;
import io.rizhi.testkit.event.RecordedEvent;
import io.rizhi.testkit.event.RecordedEvents;
import io.rizhi.testkit.stack.OwnStack;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

@ServiceTest
@ContextConfiguration(classes = SampleService.class)
class DeadLetterReplayIT {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String TOPIC = NotesConfiguration.TOPIC;
    private static final String DEAD = TOPIC + "-dlt";

    @Autowired
    private DeadLetterReplay replay;

    @Autowired
    private Reactions reactions;

    @Autowired
    private OwnStack own;

    @Autowired
    private TopicNames names;

    @Autowired
    private KafkaTemplate<String, byte[]> kafka;

    @LocalManagementPort
    private int managementPort;

    @BeforeEach
    void nothingWaits() {
        assertThat(replayed().topic()).isEqualTo(TOPIC);
    }

    @AfterEach
    void behaveAgain() {
        reactions.behave(event -> Mono.empty());
    }

    @Test
    void what_was_put_aside_is_handled_once_the_cause_is_gone_and_only_once() {
        String key = putAside(3);
        reactions.behave(event -> Mono.empty());

        assertThat(replayed()).isEqualTo(new Outcome(TOPIC, 3, 0, 0));

        assertThat(reactions.handledOf(key)).containsExactly(1L, 2L, 3L);
        assertThat(replayed()).isEqualTo(new Outcome(TOPIC, 0, 0, 0));
        assertThat(reactions.handledOf(key)).hasSize(3);
        assertThat(dead(key)).hasSize(3);
    }

    @Test
    void what_is_refused_again_waits_anew_with_its_reason_and_where_it_came_from() {
        String key = putAside(1);
        reactions.behave(event -> Mono.error(new PoisonRecord("still refused")));

        assertThat(replayed()).isEqualTo(new Outcome(TOPIC, 0, 1, 0));

        List<RecordedEvent> letters = dead(key);
        assertThat(letters).hasSize(2);
        assertThat(letters.get(1).topic()).isEqualTo(DEAD);
        assertThat(letters.get(1).headers().get("rizhi_reason")).contains("still refused");
        assertThat(letters.get(1).headers().get("rizhi_origin"))
                .isEqualTo(letters.get(0).headers().get("rizhi_origin"));
        assertThat(letters.get(1).id()).isEqualTo(letters.get(0).id());
        reactions.behave(event -> Mono.empty());
        assertThat(replayed()).isEqualTo(new Outcome(TOPIC, 1, 0, 0));
    }

    @Test
    void trouble_with_the_store_ends_the_run_and_the_next_one_goes_on_there() {
        String key = putAside(2);
        reactions.behave(event -> event.sequence() == 2 ? Mono.error(new MongoTimeoutException("away")) : Mono.empty());

        assertThatThrownBy(this::replayed).hasStackTraceContaining("away");
        reactions.behave(event -> Mono.empty());

        assertThat(replayed()).isEqualTo(new Outcome(TOPIC, 1, 0, 0));
        assertThat(reactions.handledOf(key)).containsExactly(1L, 2L);
    }

    @Test
    void letters_of_another_service_are_left_to_it() throws Exception {
        String key = RandomIds.next();
        var letter = new ProducerRecord<String, byte[]>(names.onBroker(DEAD), key, "{\"by\":1}".getBytes());
        EventHeaders.put(letter.headers(), DeadLetters.GROUP, names.prefix() + "another.reactions");
        EventHeaders.put(letter.headers(), DeadLetters.ORIGIN, names.onBroker(TOPIC) + "/0/0");
        assertThat(kafka.send(letter).get()).isNotNull();

        assertThat(replayed()).isEqualTo(new Outcome(TOPIC, 0, 0, 1));

        assertThat(reactions.handledOf(key)).isEmpty();
    }

    @Test
    void the_command_is_given_on_the_management_port() {
        String key = putAside(1);
        reactions.behave(event -> Mono.empty());
        WebTestClient management = WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + managementPort)
                .responseTimeout(LIMIT)
                .build();
        management
                .get()
                .uri("/actuator/deadletters")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(Map.class)
                .isEqualTo(Map.of(TOPIC, 1));

        management
                .post()
                .uri("/actuator/deadletters/" + TOPIC)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.handled")
                .isEqualTo(1);

        assertThat(reactions.handledOf(key)).containsExactly(1L);
        management
                .post()
                .uri("/actuator/deadletters/rizhi.unknown")
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    /** Events of one key that the listener refuses, and the letters that come of it. */
    private String putAside(int count) {
        String key = RandomIds.next();
        reactions.behave(
                event -> event.key().equals(key) ? Mono.error(new PoisonRecord("refused at first")) : Mono.empty());
        try (EventWriter writer = own.publisher()) {
            for (long sequence = 1; sequence <= count; sequence++) {
                writer.publish(TOPIC, NotesConfiguration.GROWN, key, sequence, "{\"by\":1}");
            }
        }
        await().atMost(LIMIT).untilAsserted(() -> assertThat(dead(key)).hasSize(count));
        return key;
    }

    private Outcome replayed() {
        return replay.replay(TOPIC).block(LIMIT);
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

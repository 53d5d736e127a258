package io.rizhi.notification;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.event.RecordedEvent;
import io.rizhi.testkit.event.RecordedEvents;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.Disposable;

@ServiceTest
class TwoInstancesIT extends NotificationStage {

    private static final String MODULE_OPEN = "今天的内容还没学完";
    private static final String SETTLED = "rizhi.notification.reminder-settled.v1";
    private static final Instant DUE = Instant.parse("2026-03-02T11:40:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    Environment environment;

    @Test
    void two_instances_side_by_side_remind_everybody_once() {
        var people = twentyWithAnOpenDay();
        try (var other = AnotherInstance.beside(environment)) {
            assertThat(other.client(http)).isNotNull();
            people.forEach(this::awaitPlanned);

            CLOCK.set(DUE);
            people.forEach(this::awaitSent);
            // Long after every lease has run out: whoever would send again does it now.
            CLOCK.set(DUE.plus(Duration.ofMinutes(20)));
            person = people.get(0);
            nudge("sentinel-" + person);
            await().atMost(PATIENCE).until(() -> mails().size() == 3);
        }

        for (String one : people) {
            person = one;
            assertThat(inbox())
                    .filteredOn(notice -> notice.path("title").asText().equals(MODULE_OPEN))
                    .hasSize(1);
        }
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(reminderMails()).hasSize(people.size()));
        assertThat(reminderMails()).allSatisfy((who, mails) -> assertThat(mails).isEqualTo(1));
        try (RecordedEvents events = stack.events("rizhi.notification.reminder")) {
            people.forEach(one -> assertThat(
                            events.awaitOne(SETTLED, one + ":2026-03-02").sequence())
                    .isEqualTo(1));
            assertThat(events.all().stream()
                            .filter(event -> event.key().endsWith(":2026-03-02"))
                            .collect(groupingBy(RecordedEvent::key, counting()))
                            .values())
                    .containsOnly(1L);
        }
    }

    @Test
    void a_restarted_instance_gives_the_stream_what_was_missed_after_the_last_event_id() {
        WebTestClient first = http;
        joinPlan();
        awaitInbox(1);
        List<String> seen = new CopyOnWriteArrayList<>();
        try (var other = AnotherInstance.beside(environment)) {
            http = other.client(first);
            Disposable stream = follow(null, seen);
            http = first;
            nudge("n1-" + person);
            await().atMost(PATIENCE).until(() -> seen.stream().anyMatch(frame -> frame.contains("n1-")));
            assertThat(stream.isDisposed()).isFalse();
        }
        String lastId = seen.get(seen.size() - 1).split(" ")[0];
        nudge("n2-" + person);
        awaitInbox(3);

        List<String> after = new CopyOnWriteArrayList<>();
        try (var restarted = AnotherInstance.beside(environment)) {
            http = restarted.client(first);
            Disposable stream = follow(lastId, after);
            await().atMost(PATIENCE).until(() -> after.stream().anyMatch(frame -> frame.contains("n2-")));
            nudge("n3-" + person);
            await().atMost(PATIENCE).until(() -> after.stream().anyMatch(frame -> frame.contains("n3-")));
            stream.dispose();
        }

        assertThat(after).noneMatch(frame -> frame.startsWith(lastId + " "));
        assertThat(after.stream().filter(frame -> frame.contains("n2-"))).hasSize(1);
        http = first;
    }

    private List<String> twentyWithAnOpenDay() {
        List<String> people = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            person = "p" + i + "-" + java.util.UUID.randomUUID();
            people.add(person);
            names.add(name());
            summarised();
            dutyIs("active", "open");
        }
        STUDY.answers("GET", "/internal/v1/people", "[" + String.join(",", names) + "]");
        people.forEach(one -> {
            person = one;
            joinPlan();
        });
        return people;
    }

    private void awaitPlanned(String one) {
        person = one;
        awaitReminder("planned");
    }

    private void awaitSent(String one) {
        person = one;
        awaitReminder("sent");
    }

    /** Mails about the open module, by whom they went to. */
    private static Map<String, Long> reminderMails() {
        return java.util.Arrays.stream(MAIL.getReceivedMessages())
                .filter(mail -> subject(mail).contains(MODULE_OPEN))
                .collect(groupingBy(mail -> header(mail, "To").split("@")[0], counting()));
    }

    private static String subject(jakarta.mail.internet.MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }
}

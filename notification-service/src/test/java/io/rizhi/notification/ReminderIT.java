package io.rizhi.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.event.RecordedEvents;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@ServiceTest
class ReminderIT extends NotificationStage {

    @Test
    void an_open_module_is_reminded_of_once_and_the_log_and_the_event_say_so() {
        joinPlan();
        awaitReminder("planned");

        CLOCK.set(Instant.parse("2026-03-02T11:40:00Z"));

        var settled = awaitReminder("sent");
        assertThat(settled.path("channel").asText()).isEqualTo("inbox");
        assertThat(awaitInbox(2).get(0).path("title").asText()).isEqualTo("今天的内容还没学完");
        try (RecordedEvents events = stack.events("rizhi.notification.reminder")) {
            var event = events.awaitOne("rizhi.notification.reminder-settled.v1", person + ":2026-03-02");
            assertThat(event.data().path("outcome").asText()).isEqualTo("sent");
            assertThat(event.data().path("studyDate").asText()).isEqualTo("2026-03-02");
        }
        assertThat(reminders("planned").get(0).path("studyDate").asText()).isEqualTo("2026-03-03");
    }

    @Test
    void a_reminder_for_somebody_who_is_done_is_withheld_with_that_reason() {
        joinPlan();
        awaitReminder("planned");
        dutyIs("active", "done");

        CLOCK.set(Instant.parse("2026-03-02T11:40:00Z"));

        var settled = awaitReminder("withheld");
        assertThat(settled.path("withheldReason").asText()).isEqualTo("done");
        assertThat(settled.path("explanation").asText()).startsWith("没有发送");
        assertThat(awaitInbox(1)).hasSize(1);
    }

    @Test
    void a_reminder_waits_while_the_state_is_unknown_and_is_withheld_in_the_end() {
        joinPlan();
        awaitReminder("planned");
        STUDY.answersProblem("GET", "/internal/v1/people/" + person + "/open-days", 503, "busy");

        CLOCK.set(Instant.parse("2026-03-02T11:40:00Z"));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !STUDY.calls("GET", "/internal/v1/people/" + person + "/open-days")
                        .isEmpty());
        assertThat(reminders("planned"))
                .extracting(row -> row.path("studyDate").asText())
                .contains("2026-03-02");
        CLOCK.set(Instant.parse("2026-03-02T12:15:00Z"));

        assertThat(awaitReminder("withheld").path("withheldReason").asText()).isEqualTo("state-unknown");
    }

    @Test
    void a_moved_reminder_time_moves_the_planned_reminder() {
        joinPlan();
        awaitReminder("planned");

        choose("08:05", "{}");

        assertThat(awaitReminder("planned").path("studyDate").asText()).isEqualTo("2026-03-03");
        var planned = reminders("planned");
        assertThat(planned).extracting(row -> row.path("plannedFor").asText()).contains("2026-03-03T00:05:00Z");
    }
}

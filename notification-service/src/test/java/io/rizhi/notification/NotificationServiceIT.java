package io.rizhi.notification;

import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.caller.Caller;
import io.rizhi.testkit.event.EventWriter;
import io.rizhi.testkit.event.RecordedEvents;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;

@ServiceTest
class NotificationServiceIT extends NotificationStage {

    @Test
    void a_published_plan_reaches_the_inbox_and_the_mailbox_once_however_often_the_event_comes() {
        joinPlan();
        joinPlan();

        var inbox = awaitInbox(1);
        assertThat(inbox.get(0).path("title").asText()).isEqualTo("新的学习计划：办公室急救");
        assertThat(inbox.get(0).path("link").asText()).isEqualTo("/plans/plan");
        var mail = awaitMails(1).get(0);
        assertThat(header(mail, "List-Unsubscribe"))
                .startsWith("<https://rizhi.example/api/v1/notifications/unsubscribe");
        assertThat(header(mail, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        nudge("n-" + person);
        awaitMails(2);
        assertThat(awaitInbox(2)).hasSize(2);
    }

    @Test
    void whose_mark_was_corrected_hears_of_it_once_with_what_it_was_before() {
        joinPlan();
        corrected("attempt-" + person);
        corrected("attempt-" + person);

        var inbox = awaitInbox(2);
        assertThat(inbox).anySatisfy(notice -> {
            assertThat(notice.path("reason").asText()).isEqualTo("mark-corrected");
            assertThat(notice.path("title").asText()).contains("40").contains("80");
            assertThat(notice.path("body").asText()).contains("已通过");
            assertThat(notice.path("link").asText()).isEqualTo("/attempts/attempt-" + person + "/result");
        });
    }

    @Test
    void whose_attempt_has_to_be_marked_again_hears_no_new_mark() {
        joinPlan();
        waitsAgain("attempt-" + person);

        assertThat(awaitInbox(2)).anySatisfy(notice -> {
            assertThat(notice.path("reason").asText()).isEqualTo("mark-awaited");
            assertThat(notice.path("title").asText()).contains("80").doesNotContain("37");
        });
    }

    @Test
    void who_gets_a_certificate_and_who_loses_it_hears_of_both() {
        try (EventWriter publisher = stack.publisher()) {
            String known = """
                    {"recordId":"r-%1$s","planId":"plan","planTitle":"办公室急救","personId":"%1$s","number":"7K3MQ9TXB2HD",
                    """.formatted(person);
            publisher.publish(
                    "rizhi.study.certificate",
                    "rizhi.study.certificate-issued.v1",
                    "r-" + person,
                    1,
                    known + "\"issuedOn\":\"2026-03-03\",\"isRestored\":false,\"at\":\"2026-03-03T08:00:00Z\"}");
            publisher.publish(
                    "rizhi.study.certificate",
                    "rizhi.study.certificate-withdrawn.v1",
                    "r-" + person,
                    2,
                    known + "\"reason\":\"quiz-not-passed\",\"day\":3,\"at\":\"2026-03-04T08:00:00Z\"}");
        }

        var inbox = awaitInbox(2);
        assertThat(inbox)
                .extracting(notice -> notice.path("reason").asText())
                .containsExactlyInAnyOrder("certificate-issued", "certificate-withdrawn");
        assertThat(inbox).allSatisfy(notice -> {
            assertThat(notice.path("title").asText()).contains("办公室急救");
            assertThat(notice.path("link").asText()).isEqualTo("/me/certificates/7K3MQ9TXB2HD");
        });
        assertThat(inbox)
                .filteredOn(notice -> notice.path("reason").asText().equals("certificate-withdrawn"))
                .allSatisfy(notice -> assertThat(notice.path("body").asText()).contains("第 3 天"));
    }

    @Test
    void a_reply_to_a_report_leads_its_member_back_to_the_result_and_says_nothing_of_it() {
        try (EventWriter publisher = stack.publisher()) {
            publisher.publish(
                    "rizhi.quiz.question-report",
                    "rizhi.quiz.question-report-answered.v1",
                    "report-" + person,
                    1,
                    """
                    {"reportId":"report-%1$s","personId":"%1$s","questionId":"q1","questionVersion":2,
                     "attemptId":"attempt-9","answeredAt":"2026-03-03T08:00:00Z"}""".formatted(person));
        }

        var notice = awaitInbox(1).get(0);
        assertThat(notice.path("title").asText()).isEqualTo("你反映的试题有了回复");
        assertThat(notice.path("link").asText()).isEqualTo("/attempts/attempt-9/result");
    }

    @Test
    void unsubscribing_from_a_mail_needs_no_sign_in_and_stops_only_that_reason() {
        joinPlan();
        var link = header(awaitMails(1).get(0), "List-Unsubscribe").replaceAll("[<>]", "");
        var path = link.substring("https://rizhi.example".length());

        http.post().uri(path).exchange().expectStatus().isNoContent();

        var rows = preferences().path("rows");
        rows.forEach(row -> {
            var email = row.path("channels").path("email").asBoolean();
            assertThat(email)
                    .as(row.path("reason").asText())
                    .isEqualTo(row.path("reason").asText().equals("nudge")
                            || row.path("reason").asText().equals("module-open"));
        });
        http.post()
                .uri("/api/v1/notifications/unsubscribe?token=guessed&reason=nudge")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void the_stream_gives_new_messages_and_after_a_lost_connection_what_was_missed() {
        joinPlan();
        awaitInbox(1);
        var seen = new java.util.concurrent.CopyOnWriteArrayList<String>();
        Disposable first = follow(null, seen);
        nudge("n1-" + person);
        await().atMost(Duration.ofSeconds(20)).until(() -> seen.stream().anyMatch(frame -> frame.contains("n1-")));
        first.dispose();
        var lastId = seen.stream()
                .filter(frame -> frame.contains("n1-"))
                .findFirst()
                .orElseThrow()
                .split(" ")[0];

        nudge("n2-" + person);
        awaitInbox(3);
        var after = new java.util.concurrent.CopyOnWriteArrayList<String>();
        Disposable second = follow(lastId, after);

        await().atMost(Duration.ofSeconds(20)).until(() -> after.stream().anyMatch(frame -> frame.contains("n2-")));
        assertThat(after).noneMatch(frame -> frame.contains("n1-"));
        second.dispose();
    }

    @Test
    void reading_and_archiving_touch_only_ones_own_messages() {
        joinPlan();
        var id = awaitInbox(1).get(0).path("id").asText();

        assertThatProblem(http.post()
                        .uri("/api/v1/notifications/{id}/read", id)
                        .headers(Caller.member("somebody-else").of("notification"))
                        .exchange())
                .hasStatus(404)
                .hasCode("no-such-notification");
        assertThat(unread().path("unread").asInt()).isEqualTo(1);
        http.post()
                .uri("/api/v1/notifications/{id}/read", id)
                .headers(me())
                .exchange()
                .expectStatus()
                .isNoContent();
        assertThat(unread().path("unread").asInt()).isZero();
        http.post()
                .uri("/api/v1/notifications/{id}/archive", id)
                .headers(me())
                .exchange()
                .expectStatus()
                .isNoContent();
        assertThat(inbox()).isEmpty();
    }

    @Test
    void choices_that_cannot_be_followed_are_refused_with_what_to_do() {
        assertThatProblem(
                        put(
                                "{\"version\":0,\"choices\":{\"nudge\":{\"inbox\":false}},\"reminderAt\":\"19:40\",\"isReminderOn\":true}"))
                .hasStatus(422)
                .hasCode("inbox-is-locked");
        assertThatProblem(
                        put(
                                "{\"version\":0,\"choices\":{\"lunch\":{\"inbox\":true}},\"reminderAt\":\"19:40\",\"isReminderOn\":true}"))
                .hasStatus(422)
                .hasCode("unknown-reason-or-channel");
        assertThatProblem(put("{\"version\":0,\"choices\":{},\"reminderAt\":\"25:00\",\"isReminderOn\":true}"))
                .hasStatus(400)
                .hasErrorAt("/reminderAt");
        assertThatProblem(put("{\"version\":7,\"choices\":{},\"reminderAt\":\"19:40\",\"isReminderOn\":true}"))
                .hasStatus(409)
                .hasCode("stale-version");
    }

    @Test
    void the_log_and_the_channels_are_for_admins() {
        for (String path : List.of("/api/v1/reminders", "/api/v1/channels")) {
            assertThatProblem(http.get().uri(path).headers(me()).exchange()).hasStatus(403);
        }
    }

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
    void an_excuse_alone_is_nothing_to_be_reminded_of() {
        excuse(1, true);
        completeDay(2);

        awaitInbox(1);
        assertThat(reminders("planned")).isEmpty();
    }

    @Test
    void a_withdrawn_excuse_is_something_to_be_reminded_of_again() {
        excuse(1, false);

        assertThat(awaitReminder("planned").path("studyDate").asText()).isEqualTo("2026-03-02");
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

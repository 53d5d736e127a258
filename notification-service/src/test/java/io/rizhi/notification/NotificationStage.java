package io.rizhi.notification;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import io.rizhi.testkit.caller.Caller;
import io.rizhi.testkit.event.EventWriter;
import io.rizhi.testkit.neighbour.FakeNeighbour;
import io.rizhi.testkit.stack.OwnStack;
import io.rizhi.testkit.time.MutableClock;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.Disposable;

/** The service with a faked study-service, a real mail server and a clock that the test moves; and the words the tests are written in. */
@Import(StandingClock.class)
abstract class NotificationStage {

    /** Serves all tests of the build and forgets its answers between them. */
    static final FakeNeighbour STUDY = new FakeNeighbour();

    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(
                    new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication())
            .withPerMethodLifecycle(false);

    static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
    static final MutableClock CLOCK = StandingClock.CLOCK;

    @Autowired
    WebTestClient http;

    @Autowired
    OwnStack stack;

    String person;

    @DynamicPropertySource
    static void neighbours(DynamicPropertyRegistry properties) {
        properties.add("rizhi.notification.study-url", STUDY::baseUrl);
        properties.add("rizhi.notification.smtp.host", () -> "127.0.0.1");
        properties.add("rizhi.notification.smtp.port", () -> MAIL.getSmtp().getPort());
        properties.add("rizhi.notification.public-url", () -> "https://rizhi.example");
    }

    @BeforeEach
    void aPerson() {
        CLOCK.set(START);
        STUDY.wireMock().resetAll();
        http = http.mutate().responseTimeout(Duration.ofSeconds(40)).build();
        person = "p" + UUID.randomUUID();
        STUDY.answers("GET", "/internal/v1/people", "[" + name() + "]");
        summarised();
        dutyIs("active", "open");
    }

    String name() {
        return "{\"personId\":\"" + person + "\",\"displayName\":\"李静\",\"email\":\"" + person
                + "@example.org\",\"language\":\"zh-CN\",\"zone\":\"Asia/Shanghai\",\"status\":\"active\"}";
    }

    void summarised() {
        STUDY.answers(
                "GET",
                "/internal/v1/records/r-" + person + "/summary",
                "{\"planId\":\"plan\",\"planTitle\":\"办公室急救\",\"personId\":\"" + person + "\"}");
    }

    void joinPlan() {
        try (EventWriter publisher = stack.publisher()) {
            publisher.publish(
                    "rizhi.study.record",
                    "rizhi.study.plan-joined.v1",
                    "r-" + person,
                    1,
                    "{\"recordId\":\"r-" + person + "\",\"planId\":\"plan\",\"personId\":\"" + person
                            + "\",\"version\":1,\"firstDay\":1,\"days\":[{\"day\":1,\"studyDate\":\"2026-03-02\","
                            + "\"dueAt\":\"2026-03-02T16:00:00Z\"}]}");
        }
    }

    void excuse(long sequence, boolean isExcused) {
        try (EventWriter publisher = stack.publisher()) {
            publisher.publish(
                    "rizhi.study.record",
                    "rizhi.study.day-excused.v1",
                    "r-" + person,
                    sequence,
                    "{\"recordId\":\"r-" + person + "\",\"planId\":\"plan\",\"personId\":\"" + person
                            + "\",\"day\":1,\"isExcused\":" + isExcused + ",\"by\":\"boss\"}");
        }
    }

    void completeDay(long sequence) {
        try (EventWriter publisher = stack.publisher()) {
            publisher.publish(
                    "rizhi.study.record", "rizhi.study.day-completed.v1", "r-" + person, sequence, """
                    {"recordId":"r-%s","planId":"plan","personId":"%s","day":1,"isOnTime":true,
                     "completedAt":"2026-03-02T08:00:00Z","studyDate":"2026-03-02","zone":"Asia/Shanghai",
                     "readingSeconds":60,"attemptSeconds":0}""".formatted(
                                    person, person));
        }
    }

    void nudge(String nudgeId) {
        try (EventWriter publisher = stack.publisher()) {
            publisher.publish(
                    "rizhi.study.nudge",
                    "rizhi.study.nudge-requested.v1",
                    nudgeId,
                    1,
                    "{\"nudgeId\":\"" + nudgeId + "\",\"planId\":\"plan\",\"planTitle\":\"办公室急救\","
                            + "\"byPersonId\":\"boss\",\"personIds\":[\"" + person
                            + "\"],\"requestedAt\":\"2026-03-02T08:00:00Z\"}");
        }
    }

    void corrected(String attempt) {
        try (EventWriter publisher = stack.publisher()) {
            publisher.publish("rizhi.quiz.attempt", "rizhi.quiz.attempt-corrected.v1", attempt, 3, """
                    {"attemptId":"%s","personId":"%s","quizId":"q","quizVersion":1,"recordId":"r","planId":"plan","day":1,
                     "correctionId":"c","isUndo":false,"percentBefore":40,"hadPassed":false,"mark":4,"totalMark":5,
                     "percent":80,"hasPassed":true,"questions":[],"submittedAt":"2026-03-02T08:00:00Z",
                     "correctedAt":"2026-03-03T08:00:00Z","seconds":60}""".formatted(
                            attempt, person));
        }
    }

    void waitsAgain(String attempt) {
        try (EventWriter publisher = stack.publisher()) {
            publisher.publish("rizhi.quiz.attempt", "rizhi.quiz.attempt-corrected.v1", attempt, 4, """
                    {"attemptId":"%s","personId":"%s","quizId":"q","quizVersion":1,"recordId":"r","planId":"plan","day":1,
                     "correctionId":"c","isUndo":true,"percentBefore":80,"hadPassed":true,"mark":3,"totalMark":8,
                     "percent":37,"hasPassed":false,"questions":[],"submittedAt":"2026-03-02T08:00:00Z",
                     "correctedAt":"2026-03-03T09:00:00Z","seconds":60,"awaitsMarking":true}""".formatted(
                            attempt, person));
        }
    }

    void dutyIs(String status, String state) {
        STUDY.answers(
                "GET",
                "/internal/v1/people/" + person + "/open-days",
                "{\"status\":\"" + status + "\",\"days\":[{\"recordId\":\"r-" + person
                        + "\",\"planId\":\"plan\",\"planTitle\":\"办公室急救\",\"day\":1,\"dayTitle\":\"止血\",\"state\":\""
                        + state + "\",\"remainingSeconds\":300}]}");
    }

    java.util.function.Consumer<org.springframework.http.HttpHeaders> me() {
        return Caller.member(person).of("notification");
    }

    List<JsonNode> inbox() {
        return items("/api/v1/notifications", me());
    }

    List<JsonNode> awaitInbox(int count) {
        await().atMost(Duration.ofSeconds(40)).until(() -> inbox().size() == count);
        return inbox();
    }

    List<JsonNode> reminders(String outcome) {
        return items(
                "/api/v1/reminders?person=" + person + "&outcome=" + outcome,
                Caller.admin("admin").of("notification"));
    }

    JsonNode awaitReminder(String outcome) {
        await().atMost(Duration.ofSeconds(40)).until(() -> !reminders(outcome).isEmpty());
        return reminders(outcome).get(0);
    }

    List<MimeMessage> awaitMails(int count) {
        await().atMost(Duration.ofSeconds(40)).until(() -> mails().size() == count);
        return mails();
    }

    List<MimeMessage> mails() {
        return Arrays.stream(MAIL.getReceivedMessages())
                .filter(mail -> header(mail, "To").startsWith(person))
                .toList();
    }

    static String header(MimeMessage mail, String name) {
        try {
            String[] values = mail.getHeader(name);
            return values == null ? "" : values[0];
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    JsonNode unread() {
        return one("/api/v1/notifications/unread");
    }

    JsonNode preferences() {
        return one("/api/v1/preferences");
    }

    JsonNode one(String path) {
        return http.get()
                .uri(path)
                .headers(me())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
    }

    List<JsonNode> items(String path, java.util.function.Consumer<org.springframework.http.HttpHeaders> caller) {
        var page = http.get()
                .uri(path)
                .headers(caller)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        var items = new java.util.ArrayList<JsonNode>();
        page.path("items").forEach(items::add);
        return items;
    }

    WebTestClient.ResponseSpec put(String json) {
        return http.put()
                .uri("/api/v1/preferences")
                .headers(me())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(json)
                .exchange();
    }

    void choose(String reminderAt, String choices) {
        put("{\"version\":0,\"choices\":" + choices + ",\"reminderAt\":\"" + reminderAt + "\",\"isReminderOn\":true}")
                .expectStatus()
                .isOk();
    }

    /** Collects "id data" of each message. */
    Disposable follow(String lastEventId, List<String> into) {
        var request =
                http.get().uri("/api/v1/notifications/stream").headers(me()).accept(MediaType.TEXT_EVENT_STREAM);
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        return request.exchange()
                .expectStatus()
                .isOk()
                .returnResult(
                        new org.springframework.core.ParameterizedTypeReference<
                                org.springframework.http.codec.ServerSentEvent<String>>() {})
                .getResponseBody()
                .filter(event -> "notification".equals(event.event()))
                .subscribe(event -> into.add(event.id() + " " + event.data()));
    }
}

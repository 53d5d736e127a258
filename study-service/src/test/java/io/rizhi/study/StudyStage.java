package io.rizhi.study;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rizhi.study.directory.person.InitialPasswords;
import io.rizhi.study.directory.person.NewAccount;
import io.rizhi.study.directory.person.model.Profile;
import io.rizhi.study.library.document.PublishedRevisions;
import io.rizhi.testkit.caller.Caller;
import io.rizhi.testkit.event.EventWriter;
import io.rizhi.testkit.stack.OwnStack;
import io.rizhi.testkit.time.MutableClock;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Mono;

/**
 * The service with a clock that the test moves and a library that the test states; and the words in which the tests of plans,
 * reading and records are written. It is Monday, nine o'clock in Shanghai, when a test begins.
 */
@Import(StudyStage.Stage.class)
public abstract class StudyStage {

    protected static final ObjectMapper JSON = new ObjectMapper();
    protected static final Caller ADMIN = Caller.admin("admin-1");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final MutableClock CLOCK = MutableClock.at("2026-11-23T01:00:00Z");
    private static final FakeLibrary LIBRARY = new FakeLibrary();

    @Autowired
    private WebTestClient client;

    @Autowired
    protected OwnStack stack;

    protected String unit;

    /** What the quizzes of a plan are asked for. */
    protected String quizKind = "daily";

    @BeforeEach
    void anEmptyUnitOnMonday() {
        client = client.mutate().responseTimeout(Duration.ofSeconds(30)).build();
        itIs("2026-11-23T09:00");
        unit = created(post(
                        ADMIN,
                        "/units",
                        object("name", "部门 " + UUID.randomUUID()).putNull("parentId")))
                .path("id")
                .asText();
    }

    /** Local time in Shanghai. */
    protected static void itIs(String local) {
        CLOCK.set(LocalDateTime.parse(local).atZone(SHANGHAI).toInstant());
    }

    protected static Instant now() {
        return CLOCK.instant();
    }

    protected static void after(int seconds) {
        CLOCK.advance(Duration.ofSeconds(seconds));
    }

    protected static FakeLibrary library() {
        return LIBRARY;
    }

    protected String newPerson() {
        return newPerson(unit);
    }

    protected String newPerson(String inUnit) {
        ObjectNode request = object("login", "p" + UUID.randomUUID())
                .put("displayName", "李静")
                .put("unitId", inUnit)
                .put("password", "correct horse battery staple 7");
        return created(post(ADMIN, "/people", request))
                .path("person")
                .path("id")
                .asText();
    }

    /** Somebody must be admin before anybody may leave. */
    protected void newAdmin() {
        ObjectNode request = object("login", "a" + UUID.randomUUID())
                .put("displayName", "管理员")
                .put("unitId", unit)
                .put("password", "correct horse battery staple 7");
        request.putArray("roles").add("admin");
        created(post(ADMIN, "/people", request));
    }

    protected void quizPublished(String quiz) {
        publish("rizhi.quiz.quiz", "rizhi.quiz.quiz-published.v1", quiz, 1, """
                {"quizId":"%s","version":1,"hash":"h","title":"测验","questions":[{"questionId":"q","version":1,"mark":2}],
                 "totalMark":2,"passPercent":60,"attemptsAllowed":null,"timeLimitSeconds":null}""".formatted(quiz));
    }

    protected void graded(
            String record, String plan, String person, int day, String attempt, long sequence, int percent) {
        String quiz = "quiz-" + plan;
        publish("rizhi.quiz.attempt", "rizhi.quiz.attempt-graded.v1", attempt, sequence, """
                {"attemptId":"%s","personId":"%s","quizId":"%s","quizVersion":1,"recordId":"%s","planId":"%s","day":%d,
                 "mark":1.0,"totalMark":2,"percent":%d,"hasPassed":%s,
                 "questions":[{"questionId":"q","version":1,"mark":1.0,"maxMark":2,"isCorrect":false}],
                 "startedAt":"%s","submittedAt":"%s","gradedAt":"%s","seconds":80,"wasMarkedByHand":false}""".formatted(
                        attempt, person, quiz, record, plan, day, percent, percent >= 60, now(), now(), now()));
    }

    protected void corrected(
            String record, String plan, String person, int day, String attempt, long sequence, int percent) {
        publish("rizhi.quiz.attempt", "rizhi.quiz.attempt-corrected.v1", attempt, sequence, """
                {"attemptId":"%s","personId":"%s","quizId":"quiz-%s","quizVersion":1,"recordId":"%s","planId":"%s",
                 "day":%d,"correctionId":"c","isUndo":false,"percentBefore":0,"hadPassed":false,
                 "mark":1.0,"totalMark":2,"percent":%d,"hasPassed":%s,"questions":[],
                 "submittedAt":"%s","correctedAt":"%s","seconds":80}""".formatted(
                        attempt, person, plan, record, plan, day, percent, percent >= 60, now(), now()));
    }

    /** The correction of a graded attempt leaves a question without its mark. */
    protected void waitsAgain(String record, String plan, String person, int day, String attempt, long sequence) {
        publish("rizhi.quiz.attempt", "rizhi.quiz.attempt-corrected.v1", attempt, sequence, """
                {"attemptId":"%s","personId":"%s","quizId":"quiz-%s","quizVersion":1,"recordId":"%s","planId":"%s",
                 "day":%d,"correctionId":"c","isUndo":true,"percentBefore":80,"hadPassed":true,
                 "mark":1.0,"totalMark":2,"percent":50,"hasPassed":false,"questions":[],
                 "submittedAt":"%s","correctedAt":"%s","seconds":80,"awaitsMarking":true,
                 "standing":{"revision":%d,"gradedBy":"best","attempts":0,"totalMark":2,"hasPassed":false,"upTo":"%s"}}
                """.formatted(
                        attempt, person, plan, record, plan, day, now(), now(), sequence, now()));
    }

    protected void abandoned(String record, String plan, String person, int day, String attempt) {
        publish("rizhi.quiz.attempt", "rizhi.quiz.attempt-abandoned.v1", attempt, 1, """
                {"attemptId":"%s","personId":"%s","quizId":"quiz-%s","quizVersion":1,"recordId":"%s","planId":"%s",
                 "day":%d,"startedAt":"%s","abandonedAt":"%s"}""".formatted(
                        attempt, person, plan, record, plan, day, now(), now()));
    }

    protected void publish(String topic, String type, String key, long sequence, String json) {
        try (EventWriter writer = stack.publisher()) {
            writer.publish(topic, type, key, sequence, json);
        }
    }

    /** What a signed ticket or statement says. */
    protected static JsonNode claims(String token) {
        byte[] payload = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
        try {
            return JSON.readTree(payload);
        } catch (IOException e) {
            throw new AssertionError(token, e);
        }
    }

    /** A new plan that asks the unit of the test for one section a day from Monday on, with a quiz where wanted. */
    protected JsonNode draft(String document, int revision, boolean hasQuiz, String... sections) {
        JsonNode plan = created(post(ADMIN, "/plans", object("title", "安全生产法")));
        String id = plan.path("id").asText();
        if (hasQuiz) {
            quizPublished("quiz-" + id);
        }
        return edit(id, plan.path("version").asLong(), document, revision, hasQuiz, sections);
    }

    protected JsonNode edit(
            String plan, long version, String document, int revision, boolean hasQuiz, String... sections) {
        ObjectNode request = object("title", "安全生产法")
                .put("version", version)
                .put("startOn", "2026-11-23")
                .put("followsCalendar", true)
                .put("minutesPerDay", 5)
                .put("lateDays", 3)
                .put("lateJoiners", "remaining");
        ArrayNode weekdays = request.putArray("weekdays");
        for (int day = 1; day <= 5; day++) {
            weekdays.add(day);
        }
        request.putArray("sections");
        ArrayNode days = request.putArray("days");
        for (String section : sections) {
            ObjectNode day = days.addObject().put("title", "学习 " + section);
            day.putArray("sections").add(ref(document, revision, section));
            day.put("quizId", hasQuiz ? "quiz-" + plan : null);
            day.put("quizKind", quizKind);
        }
        ObjectNode audience = request.putObject("audience");
        audience.putArray("includeUnits").addObject().put("unitId", unit).put("withChildren", true);
        audience.putArray("includePeople");
        audience.putArray("excludeUnits");
        audience.putArray("excludePeople");
        return ok(put(ADMIN, "/plans/" + plan + "/draft", request));
    }

    protected static ObjectNode ref(String document, int revision, String section) {
        return object("documentId", document)
                .put("revisionId", document + "-r" + revision)
                .put("sectionId", section);
    }

    /** Publishes and waits until everybody in the audience has been asked. */
    protected JsonNode published(JsonNode plan) {
        String id = plan.path("id").asText();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> ok(get(ADMIN, "/plans/" + id + "/publish-check"))
                        .path("isPublishable")
                        .asBoolean());
        ObjectNode request =
                JSON.createObjectNode().put("version", plan.path("version").asLong());
        JsonNode publication = created(post(ADMIN, "/plans/" + id + "/publications", request));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> ok(get(ADMIN, "/plans/" + id))
                        .path("publication")
                        .path("isComplete")
                        .asBoolean());
        return publication;
    }

    protected JsonNode openReading(String person, String plan, int day) {
        ObjectNode request = object("planId", plan).put("day", day);
        return created(post(Caller.member(person), "/reading/sessions", request));
    }

    protected static ObjectNode beat(JsonNode before, int seq, String section, int seconds, boolean reachedEnd) {
        ObjectNode request = JSON.createObjectNode()
                .put("seq", seq)
                .put("nonce", before.path("nonce").asText())
                .put("isActive", true)
                .put("isHidden", false);
        request.putArray("visible")
                .add(object("sectionId", section).put("seconds", seconds).put("reachedEnd", reachedEnd));
        return request;
    }

    protected ResponseSpec send(String person, String session, ObjectNode beat) {
        return post(Caller.member(person), "/reading/sessions/" + session + "/beats", beat);
    }

    /** Reads a section of a day as calmly as it needs, and gives the answer to the last beat. */
    protected JsonNode read(String person, String plan, int day, String section) {
        JsonNode session = openReading(person, plan, day);
        JsonNode last = session;
        for (int seq = 1; seq <= 8; seq++) {
            after(15);
            last = ok(send(person, session.path("sessionId").asText(), beat(last, seq, section, 15, seq == 8)));
        }
        return last;
    }

    protected ResponseSpec get(Caller caller, String path) {
        return client.get().uri("/api/v1" + path).headers(caller.of("study")).exchange();
    }

    protected ResponseSpec internal(String path) {
        return client.get()
                .uri("/internal/v1" + path)
                .headers(Caller.service("notification").of("study"))
                .exchange();
    }

    protected ResponseSpec internal(String path, JsonNode body) {
        return client.post()
                .uri("/internal/v1" + path)
                .headers(Caller.service("quiz").of("study"))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    protected ResponseSpec post(Caller caller, String path, JsonNode body) {
        return client.post()
                .uri("/api/v1" + path)
                .headers(caller.of("study"))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    protected ResponseSpec put(Caller caller, String path, JsonNode body) {
        return client.put()
                .uri("/api/v1" + path)
                .headers(caller.of("study"))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    protected ResponseSpec patch(Caller caller, String path, JsonNode body) {
        return client.patch()
                .uri("/api/v1" + path)
                .headers(caller.of("study"))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    protected ResponseSpec delete(Caller caller, String path) {
        return client.delete().uri("/api/v1" + path).headers(caller.of("study")).exchange();
    }

    protected static JsonNode ok(ResponseSpec response) {
        return body(response, 200);
    }

    protected static JsonNode created(ResponseSpec response) {
        return body(response, 201);
    }

    protected static JsonNode body(ResponseSpec response, int status) {
        byte[] bytes = response.expectStatus()
                .isEqualTo(status)
                .expectBody()
                .returnResult()
                .getResponseBody();
        try {
            return JSON.readTree(bytes);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    protected static ObjectNode object(String name, String value) {
        return JSON.createObjectNode().put(name, value);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Stage {

        @Bean
        @Primary
        Clock standingClock() {
            return CLOCK;
        }

        /** Nobody signs in on this stage, so no password is hashed: that is slow on purpose. */
        @Bean
        @Primary
        InitialPasswords noPasswords(@Qualifier("accountPasswords") InitialPasswords accounts) {
            return new InitialPasswords() {
                @Override
                public Mono<Initial> create(Profile profile, String wanted) {
                    return Mono.just(new Initial(withoutPassword(profile), null));
                }

                @Override
                public NewAccount withoutPassword(Profile profile) {
                    return accounts.withoutPassword(profile);
                }
            };
        }

        @Bean
        @Primary
        PublishedRevisions statedLibrary() {
            return LIBRARY;
        }
    }
}

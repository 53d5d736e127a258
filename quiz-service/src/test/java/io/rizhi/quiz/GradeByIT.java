package io.rizhi.quiz;

import static io.rizhi.quiz.QuizJourney.ADMIN;
import static io.rizhi.quiz.QuizJourney.ok;
import static io.rizhi.quiz.QuizJourney.option;
import static io.rizhi.quiz.QuizJourney.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.quiz.QuizJourney.Quiz;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.caller.Caller;
import io.rizhi.testkit.event.RecordedEvent;
import io.rizhi.testkit.event.RecordedEvents;
import io.rizhi.testkit.stack.OwnStack;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

@ServiceTest
class GradeByIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String GRADED = "rizhi.quiz.attempt-graded.v1";
    private static final String CORRECTED = "rizhi.quiz.attempt-corrected.v1";
    private static final String PAPER = """
            测验
            一、单选题（每题2分）
            1. 首都是哪里？
            A. 上海
            B. 北京
            答案：A
            2. 天空是什么颜色？
            A. 蓝
            B. 绿
            答案：A
            """;

    @Autowired
    private WebTestClient client;

    @Autowired
    private OwnStack own;

    private QuizJourney journey;

    @BeforeEach
    void begin() {
        journey = new QuizJourney(
                client.mutate().responseTimeout(Duration.ofSeconds(20)).build());
    }

    private String take(String person, Quiz quiz, String city, String colour) {
        JsonNode attempt = journey.start(person, quiz, "plan-g", 1);
        choose(person, attempt, "首都", city);
        choose(person, attempt, "天空", colour);
        ok(journey.submit(person, attempt));
        return attempt.path("id").asText();
    }

    private void choose(String person, JsonNode attempt, String stem, String text) {
        ok(journey.respond(
                person, attempt, question(attempt, stem), 1, Map.of("optionIds", List.of(option(attempt, text)))));
    }

    private JsonNode attempts(String person) {
        return ok(journey.get(Caller.member(person), "/api/v1/attempts?planId=plan-g&day=1"));
    }

    @Test
    void the_average_of_two_attempts_is_told_with_the_second_one_and_shown() {
        Quiz quiz = journey.publish(PAPER, Map.of("gradeBy", "average", "passPercent", 70));

        String first = take("g1", quiz, "上海", "绿");
        String second = take("g1", quiz, "上海", "蓝");

        JsonNode result = ok(journey.get(Caller.member("g1"), "/api/v1/attempts/" + first + "/result"));
        assertThat(result.path("percent").asInt()).isEqualTo(50);
        assertThat(result.path("standing").path("percent").asInt()).isEqualTo(75);
        assertThat(result.path("standing").path("hasPassed").asBoolean()).isTrue();
        JsonNode standing = attempts("g1").path("standing");
        assertThat(standing.path("gradedBy").asText()).isEqualTo("average");
        assertThat(standing.path("attempts").asInt()).isEqualTo(2);
        assertThat(standing.path("mark").decimalValue()).isEqualByComparingTo("3");
        try (RecordedEvents events = own.events("rizhi.quiz.attempt")) {
            JsonNode before = events.awaitOne(GRADED, first).data().path("standing");
            JsonNode after = events.awaitOne(GRADED, second).data();
            assertThat(before.path("hasPassed").asBoolean()).isFalse();
            assertThat(after.path("standing").path("revision").asLong())
                    .isGreaterThan(before.path("revision").asLong());
            assertThat(after.path("standing").path("percent").asInt()).isEqualTo(75);
            assertThat(after.path("standing").path("passedSince")).isEqualTo(after.path("submittedAt"));
        }
    }

    @Test
    void a_correction_and_its_undoing_tell_anew_what_counts_of_all_attempts() {
        Quiz quiz = journey.publish(PAPER, Map.of("gradeBy", "last", "passPercent", 60));
        String first = take("g2", quiz, "上海", "蓝");
        String second = take("g2", quiz, "北京", "蓝");
        String path = "/api/v1/quizzes/" + quiz.id() + "/versions/" + quiz.version() + "/corrections";
        JsonNode items = ok(journey.get(ADMIN, "/api/v1/quizzes/" + quiz.id())).path("items");
        String capital = items.path(0).path("questionId").asText();
        Map<String, Object> request = Map.of("questionId", capital, "treatment", "full-mark", "mode", "only-better");

        JsonNode day =
                ok(journey.post(ADMIN, path + "/preview", request)).path("days").path(0);
        assertThat(day.path("passing").asInt()).isEqualTo(1);
        assertThat(day.path("failing").asInt()).isZero();
        JsonNode corrections = ok(journey.post(ADMIN, path, request));
        String correction = corrections.path("items").path(0).path("id").asText();
        awaitStanding("g2", 100);
        awaitStatus(path, "applied");
        ok(journey.post(ADMIN, path + "/" + correction + "/undoing", Map.of()));
        awaitStanding("g2", 50);

        try (RecordedEvents events = own.events("rizhi.quiz.attempt")) {
            List<RecordedEvent> told = await().atMost(PATIENCE)
                    .until(
                            () -> events.all().stream()
                                    .filter(event -> event.key().equals(second)
                                            && event.type().equals(CORRECTED))
                                    .toList(),
                            found -> found.size() == 2);
            assertThat(told)
                    .extracting(event ->
                            event.data().path("standing").path("percent").asInt())
                    .containsExactly(100, 50);
            assertThat(told)
                    .extracting(event ->
                            event.data().path("standing").path("revision").asLong())
                    .containsExactly(3L, 4L);
            assertThat(events.awaitOne(GRADED, first)
                            .data()
                            .path("standing")
                            .path("revision")
                            .asLong())
                    .isEqualTo(1);
        }
    }

    private void awaitStanding(String person, int percent) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(attempts(person)
                                .path("standing")
                                .path("percent")
                                .asInt())
                        .isEqualTo(percent));
    }

    private void awaitStatus(String path, String status) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ok(journey.get(ADMIN, path))
                                .path("items")
                                .path(0)
                                .path("status")
                                .asText())
                        .isEqualTo(status));
    }
}

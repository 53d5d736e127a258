package io.rizhi.quiz;

import static io.rizhi.quiz.QuizJourney.ADMIN;
import static io.rizhi.quiz.QuizJourney.JSON;
import static io.rizhi.quiz.QuizJourney.ok;
import static io.rizhi.quiz.QuizJourney.option;
import static io.rizhi.quiz.QuizJourney.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rizhi.quiz.QuizJourney.Quiz;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.neighbour.FakeNeighbour;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The preview of a correction with a faked study-service, which knows the certificates. */
@ServiceTest
class AffectedCertificatesIT {
    @RegisterExtension
    static final FakeNeighbour STUDY = new FakeNeighbour();

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String FORECASTS = "/internal/v1/certificates/forecasts";
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

    @DynamicPropertySource
    static void neighbours(DynamicPropertyRegistry properties) {
        properties.add("rizhi.quiz.study-url", STUDY::baseUrl);
    }

    @Autowired
    private WebTestClient client;

    private QuizJourney journey;
    private Quiz quiz;

    @BeforeEach
    void begin() {
        journey = new QuizJourney(
                client.mutate().responseTimeout(Duration.ofSeconds(20)).build());
        quiz = journey.publish(PAPER, Map.of("passPercent", 60));
    }

    @Test
    void the_preview_names_the_certificates_that_hang_on_it() throws IOException {
        STUDY.answers("POST", FORECASTS, """
                {"items":[{"recordId":"rec-1","personId":"f1","planId":"plan-c","step":"issue"},
                          {"recordId":"rec-2","personId":"f2","planId":"plan-c","step":"withdraw"}]}""");
        take("f1", "北京", "蓝");
        take("f2", "上海", "蓝");
        take("f3", "北京", "绿");

        JsonNode certificates =
                await().atMost(PATIENCE).until(() -> preview().path("certificates"), JsonNode::isObject);

        assertThat(certificates.path("issued").asInt()).isEqualTo(1);
        assertThat(certificates.path("withdrawn").asInt()).isEqualTo(1);
        assertThat(certificates.path("restored").asInt()).isZero();
        assertThat(certificates.path("isComplete").asBoolean()).isTrue();
        assertThat(certificates.path("rows").path(0).path("personId").asText()).isEqualTo("f2");
        assertThat(certificates.path("rows").path(0).path("step").asText()).isEqualTo("withdraw");
        JsonNode asked = JSON.readTree(STUDY.calls("POST", FORECASTS).get(0).getBodyAsString())
                .path("changes");
        assertThat(asked).as("only who passes or fails the day differently").hasSize(2);
        assertThat(asked).extracting(change -> change.hasNonNull("passedSince")).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void the_preview_is_there_without_certificates_when_nobody_can_say() {
        STUDY.answersProblem("POST", FORECASTS, 503, "busy");
        take("g1", "北京", "蓝");

        JsonNode preview = preview();

        assertThat(preview.path("passing").asInt()).isEqualTo(1);
        assertThat(preview.path("certificates").isNull()).isTrue();
    }

    @Test
    void nobody_is_asked_where_nobody_passes_or_fails_differently() {
        take("h1", "北京", "绿");

        JsonNode certificates = preview().path("certificates");

        assertThat(certificates.path("rows")).isEmpty();
        assertThat(certificates.path("isComplete").asBoolean()).isTrue();
        assertThat(STUDY.calls("POST", FORECASTS)).isEmpty();
    }

    private void take(String person, String city, String colour) {
        JsonNode attempt = journey.start(person, quiz, "plan-c", 1);
        choose(person, attempt, "首都", city);
        choose(person, attempt, "天空", colour);
        ok(journey.submit(person, attempt));
    }

    private void choose(String person, JsonNode attempt, String stem, String text) {
        ok(journey.respond(
                person, attempt, question(attempt, stem), 1, Map.of("optionIds", List.of(option(attempt, text)))));
    }

    /** The capital is Beijing. */
    private JsonNode preview() {
        JsonNode items = ok(journey.get(ADMIN, "/api/v1/quizzes/" + quiz.id())).path("items");
        String id = items.path(0).path("questionId").asText();
        ObjectNode content =
                (ObjectNode) ok(journey.get(ADMIN, "/api/v1/questions/" + id)).path("content");
        content.path("options")
                .forEach(option -> ((ObjectNode) option)
                        .put("isCorrect", option.path("text").asText().equals("北京")));
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("questionId", id);
        request.put("treatment", "as-answered");
        request.put("mode", "exact");
        request.put("content", JSON.convertValue(content, Map.class));
        String path = "/api/v1/quizzes/" + quiz.id() + "/versions/" + quiz.version() + "/corrections/preview";
        return ok(journey.post(ADMIN, path, request));
    }
}

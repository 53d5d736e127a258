package io.rizhi.quiz;

import static io.rizhi.quiz.QuizJourney.ok;
import static io.rizhi.quiz.QuizJourney.option;
import static io.rizhi.quiz.QuizJourney.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.quiz.QuizJourney.Quiz;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.caller.Caller;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import reactor.core.publisher.Mono;

/** Walks every endpoint as a manager and looks for what a member answered in reviews. */
@ServiceTest
class ReviewPrivacyIT extends QuizStage {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String MEMBER = "rp-member";
    private static final Caller MANAGER = Caller.manager("rp-boss", "unit-1");

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void a_manager_gets_no_review_answer_of_a_member_at_any_endpoint() {
        Quiz quiz = journey.publish(QuizJourney.PAPER, Map.of());
        JsonNode attempt = journey.start(MEMBER, quiz, "plan-rp", 1);
        String capital = question(attempt, "首都");
        ok(journey.submit(MEMBER, attempt));
        await().atMost(PATIENCE).until(() -> book(Caller.member(MEMBER)).contains(capital));
        makeDue();
        ok(journey.post(
                Caller.member(MEMBER),
                "/api/v1/reviews/" + capital + "/answers",
                Map.of("response", Map.of("optionIds", List.of(option(attempt, "上海")), "gaps", List.of()))));
        assertThat(book(Caller.member(MEMBER))).as("the member's own").contains(capital);

        Set<String> endpoints = Endpoints.of(requestMappingHandlerMapping);
        List<String> open = new ArrayList<>();
        for (String endpoint : endpoints) {
            EntityExchangeResult<byte[]> answer = call(endpoint, quiz, attempt, capital);
            byte[] body = answer.getResponseBody();
            String text = body == null ? "" : new String(body, StandardCharsets.UTF_8);
            assertThat(text)
                    .as(endpoint)
                    .doesNotContain(MEMBER)
                    .doesNotContain("首都")
                    .doesNotContain(capital + "\",\"isCorrect");
            assertThat(answer.getStatus().is5xxServerError()).as(endpoint).isFalse();
            if (answer.getStatus().is2xxSuccessful()) {
                open.add(endpoint);
            }
        }

        assertThat(endpoints).hasSizeGreaterThan(20).anyMatch(path -> path.contains("/reviews/"));
        assertThat(open).as("about the caller, never about others").isSubsetOf(OWN);
    }

    /** What everybody may ask about themselves, and what anybody with a ticket or an id may look up. */
    private static final Set<String> OWN = Set.of(
            "GET /api/v1/attempts",
            "GET /api/v1/reviews",
            "GET /api/v1/reviews/due",
            "GET /api/v1/reviews/forecast",
            "GET /api/v1/reviews/summary");

    private List<String> book(Caller caller) {
        return ok(journey.get(caller, "/api/v1/reviews")).path("items").findValuesAsText("questionId");
    }

    private void makeDue() {
        Document change = new Document("dueAt", Date.from(Instant.now().minus(Duration.ofHours(1))));
        assertThat(Mono.from(own.database()
                                .getCollection("review-cards")
                                .updateMany(new Document("personId", MEMBER), new Document("$set", change)))
                        .block(PATIENCE))
                .isNotNull();
    }

    private EntityExchangeResult<byte[]> call(String endpoint, Quiz quiz, JsonNode attempt, String question) {
        String path = Endpoints.path(endpoint, quiz, attempt, question, "p-anybody");
        String query = path.equals("/api/v1/attempts") ? "?planId=plan-rp&day=1" : "";
        WebTestClient.RequestBodySpec request =
                client.method(Endpoints.method(endpoint)).uri(path + query).headers(MANAGER.of("quiz"));
        if (!endpoint.startsWith("GET ")) {
            var unused = request.bodyValue(Map.of("response", Map.of("optionIds", List.of(), "gaps", List.of())));
        }
        return request.exchange().expectBody().returnResult();
    }
}

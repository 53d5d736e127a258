package io.rizhi.quiz;

import static io.rizhi.quiz.QuizJourney.ADMIN;
import static io.rizhi.quiz.QuizJourney.JSON;
import static io.rizhi.quiz.QuizJourney.ok;
import static io.rizhi.quiz.QuizJourney.question;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.quiz.QuizJourney.Quiz;
import io.rizhi.quiz.bank.model.Samples;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.caller.Caller;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** Walks every endpoint as every role and looks for keys in what comes back. */
@ServiceTest
class KeysIT extends QuizStage {
    private static final Set<String> KEY_FIELDS = Set.of(
            "isCorrect",
            "correctGaps",
            "correctIsTrue",
            "correctAnswer",
            "correctOrder",
            "correctOptionId",
            "optionId",
            "alternatives",
            "partials",
            "numbers",
            "weight",
            "feedback",
            "rubric",
            "keywords",
            "hints",
            "scoring",
            "ruleMark",
            "explanation",
            "guidance",
            "gaps");
    private static final List<Caller> NOT_ADMINS = List.of(
            Caller.member("m1"), Caller.member("stranger"), Caller.manager("boss", "unit-1"), Caller.service("study"));
    /** The admin's own work; every other path is for everybody. */
    private static final Set<String> ADMIN_PATHS = Set.of(
            "GET /api/v1/questions",
            "POST /api/v1/questions",
            "GET /api/v1/questions/{id}",
            "PUT /api/v1/questions/{id}",
            "GET /api/v1/questions/duplicates",
            "GET /api/v1/questions/reports",
            "POST /api/v1/questions/reports/{id}/closing",
            "POST /api/v1/questions/changes",
            "GET /api/v1/questions/{id}/versions",
            "GET /api/v1/questions/{id}/versions/{version}/changes",
            "GET /api/v1/questions/{id}/uses",
            "GET /api/v1/questions/{id}/transitions",
            "POST /api/v1/questions/{id}/transitions",
            "GET /api/v1/questions/settings",
            "PUT /api/v1/questions/settings",
            "POST /api/v1/questions/imports",
            "GET /api/v1/questions/imports/{id}",
            "PUT /api/v1/questions/imports/{id}/items/{n}",
            "POST /api/v1/questions/imports/{id}/commit",
            "GET /api/v1/quizzes",
            "POST /api/v1/quizzes",
            "GET /api/v1/quizzes/{id}",
            "GET /api/v1/quizzes/{id}/unpublished-changes",
            "GET /api/v1/quizzes/{id}/attempts",
            "PUT /api/v1/quizzes/{id}/draft",
            "POST /api/v1/quizzes/{id}/publications",
            "GET /api/v1/quizzes/{id}/versions/{version}/analysis",
            "GET /api/v1/quizzes/{id}/versions/{version}/corrections",
            "POST /api/v1/quizzes/{id}/versions/{version}/corrections",
            "POST /api/v1/quizzes/{id}/versions/{version}/corrections/preview",
            "POST /api/v1/quizzes/{id}/versions/{version}/corrections/{correctionId}/undoing",
            "GET /api/v1/quizzes/{id}/versions/{version}/corrections/questions/{questionId}",
            "GET /api/v1/attempts/marking/questions",
            "GET /api/v1/quizzes/{id}/marking-rule",
            "PUT /api/v1/quizzes/{id}/marking-rule",
            "GET /api/v1/quizzes/{id}/versions/{version}/analysis.csv",
            "GET /api/v1/quizzes/{id}/versions/{version}/analysis.xlsx",
            "GET /api/v1/reviews/settings",
            "PUT /api/v1/reviews/settings",
            "GET /api/v1/reviews/calibration",
            "GET /api/v1/analysis/rebuild",
            "POST /api/v1/analysis/rebuild",
            "GET /api/v1/quizzes/{id}/overrides",
            "PUT /api/v1/quizzes/{id}/overrides/{kind}/{subjectId}",
            "DELETE /api/v1/quizzes/{id}/overrides/{kind}/{subjectId}",
            "POST /api/v1/quizzes/{id}/preview",
            "GET /api/v1/attempts/marking",
            "POST /api/v1/attempts/{id}/marks");

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void no_key_leaves_before_review_allows_it_at_any_endpoint_for_any_role() {
        Quiz quiz = journey.publish(
                QuizJourney.PAPER, Map.of("review", "after-window", "items", journey.itemsOf(Samples.all())));
        JsonNode open = journey.start("m1", quiz, "plan-k", 1);
        JsonNode done = journey.start("m1", quiz, "plan-k", 2);
        ok(journey.respond("m1", done, question(done, "首都"), 1, Map.of("gaps", List.of("上海"))));
        JsonNode result = ok(journey.submit("m1", done));
        assertThat(result.path("isReviewAllowed").asBoolean()).isFalse();
        List<String> leaks = new ArrayList<>();

        Set<String> endpoints = Endpoints.of(requestMappingHandlerMapping);
        for (String endpoint : endpoints) {
            for (Caller caller : NOT_ADMINS) {
                for (JsonNode attempt : List.of(open, done)) {
                    call(endpoint, caller, attempt, quiz).forEach(leak -> leaks.add(caller.subject() + " " + leak));
                }
            }
        }

        assertThat(endpoints).hasSizeGreaterThan(20).containsAll(ADMIN_PATHS);
        assertThat(leaks).isEmpty();
    }

    @Test
    void in_a_practice_keys_leave_only_for_what_was_checked() {
        Quiz quiz = journey.publish(
                QuizJourney.PAPER,
                Map.of("mode", "practice", "review", "after-window", "items", journey.itemsOf(Samples.all())));
        JsonNode attempt = journey.start("m4", quiz, "plan-k", 3);
        String capital = question(attempt, "首都");
        String path = "/api/v1/attempts/" + attempt.path("id").asText();
        ok(journey.respond("m4", attempt, capital, 1, Map.of("gaps", List.of("上海"))));
        assertThat(keys(ok(journey.get(Caller.member("m4"), path)), "")).isEmpty();

        JsonNode checked =
                ok(journey.post(Caller.member("m4"), path + "/responses/" + capital + "/check", Map.of("sequence", 1)));

        assertThat(checked.path("questionId").asText()).isEqualTo(capital);
        assertThat(keys(checked, "")).isNotEmpty();
        for (JsonNode each : ok(journey.get(Caller.member("m4"), path)).path("questions")) {
            boolean isChecked = each.path("questionId").asText().equals(capital);
            assertThat(keys(each, "").isEmpty()).as(each.path("stem").asText()).isEqualTo(!isChecked);
        }
        assertThat(keys(ok(journey.submit("m4", attempt)), "")).isEmpty();
    }

    @Test
    void a_result_holds_no_part_that_its_phase_does_not_show() {
        Map<String, Object> phases = Map.of(
                "rightAfter", List.of("response", "marks"), "laterOpen", List.of(), "closed", List.of("right-answers"));
        Quiz quiz = journey.publish(
                QuizJourney.PAPER, Map.of("reviewOptions", phases, "items", journey.itemsOf(Samples.all())));
        JsonNode attempt = journey.start("m3", quiz, "plan-k", 1);

        JsonNode result = ok(journey.submit("m3", attempt));

        assertThat(result.path("isReviewAllowed").asBoolean()).isTrue();
        assertThat(result.path("questions")).isNotEmpty();
        assertThat(filled(result, "")).isEmpty();
    }

    /** Fields that hold a key and are not empty; that a mark is full is no key where marks are shown. */
    private static List<String> filled(JsonNode node, String path) {
        List<String> found = new ArrayList<>();
        node.fields().forEachRemaining(field -> {
            JsonNode value = field.getValue();
            boolean isEmpty = value.isNull() || value.isArray() && value.isEmpty();
            boolean isOwnResponse = path.endsWith("/response");
            boolean isMark = path.equals("/questions") && field.getKey().equals("isCorrect");
            if (KEY_FIELDS.contains(field.getKey()) && !isEmpty && !isOwnResponse && !isMark) {
                found.add(path + "/" + field.getKey());
            }
            found.addAll(filled(value, path + "/" + field.getKey()));
        });
        if (node.isArray()) {
            node.forEach(each -> found.addAll(filled(each, path)));
        }
        return found;
    }

    @Test
    void a_result_whose_review_is_allowed_does_hold_the_keys() {
        Quiz quiz = journey.publish(QuizJourney.PAPER, Map.of());
        JsonNode attempt = journey.start("m2", quiz, "plan-k", 1);
        JsonNode result = ok(journey.submit("m2", attempt));

        assertThat(keys(result, "")).isNotEmpty();
    }

    private List<String> call(String endpoint, Caller caller, JsonNode attempt, Quiz quiz) {
        if (endpoint.endsWith("/submission")) {
            return List.of();
        }
        String path = Endpoints.path(endpoint, quiz, attempt, question(attempt, "首都"), "m1");
        String query = path.equals("/api/v1/attempts") ? "?planId=plan-k&day=2" : "";
        WebTestClient.RequestBodySpec request =
                client.method(Endpoints.method(endpoint)).uri(path + query).headers(caller.of("quiz"));
        if (!endpoint.startsWith("GET ")) {
            var unused = request.bodyValue(body(endpoint, caller, quiz));
        }
        EntityExchangeResult<byte[]> answer = request.exchange().expectBody().returnResult();
        boolean isForAdmins = ADMIN_PATHS.contains(endpoint);
        List<String> found = new ArrayList<>();
        if (isForAdmins && answer.getStatus().is2xxSuccessful()) {
            found.add(endpoint + " is open to others than admins");
        }
        if (answer.getStatus().is5xxServerError()) {
            found.add(endpoint + " fails");
        }
        keys(json(answer.getResponseBody()), endpoint).forEach(found::add);
        return found;
    }

    private Object body(String endpoint, Caller caller, Quiz quiz) {
        if (endpoint.equals("POST /api/v1/attempts")) {
            return Map.of("ticket", journey.ticket(caller.subject(), quiz, "plan-k", 1));
        }
        if (endpoint.contains("/responses/")) {
            return Map.of(
                    "sequence", 1, "isFlagged", false, "response", Map.of("optionIds", List.of(), "gaps", List.of()));
        }
        return Map.of();
    }

    /** Fields that hold a key, and where; a member's own response may be called gaps. */
    private static List<String> keys(JsonNode node, String path) {
        List<String> found = new ArrayList<>();
        node.fields().forEachRemaining(field -> {
            boolean isOwnResponse = path.endsWith("/response");
            boolean isKey = KEY_FIELDS.contains(field.getKey())
                    && !isOwnResponse
                    && !field.getValue().isNull();
            if (isKey) {
                found.add(path + "/" + field.getKey());
            }
            found.addAll(keys(field.getValue(), path + "/" + field.getKey()));
        });
        if (node.isArray()) {
            node.forEach(each -> found.addAll(keys(each, path)));
        }
        return found;
    }

    private static JsonNode json(byte[] body) {
        try {
            return body == null || body.length == 0 ? JSON.createObjectNode() : JSON.readTree(body);
        } catch (IOException e) {
            throw new AssertionError(new String(body, StandardCharsets.UTF_8), e);
        }
    }

    @Test
    void an_admin_sees_keys_only_where_an_admin_works() {
        Quiz quiz = journey.publish(QuizJourney.PAPER, Map.of());

        JsonNode shown = ok(journey.get(ADMIN, "/api/v1/quizzes/" + quiz.id()));

        assertThat(keys(shown, "")).isEmpty();
    }
}

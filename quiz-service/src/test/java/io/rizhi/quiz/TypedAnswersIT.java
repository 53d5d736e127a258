package io.rizhi.quiz;

import static io.rizhi.quiz.QuizJourney.ADMIN;
import static io.rizhi.quiz.QuizJourney.JSON;
import static io.rizhi.quiz.QuizJourney.ok;
import static io.rizhi.quiz.QuizJourney.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rizhi.quiz.QuizJourney.Quiz;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.caller.Caller;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An answer that people typed and that should have counted. */
@ServiceTest
class TypedAnswersIT extends QuizStage {
    @Test
    void what_people_typed_is_listed_without_their_names_and_one_that_is_accepted_counts_for_all() {
        Quiz quiz = journey.publish(QuizJourney.PAPER, Map.of());
        String attempt = take("ty-1", quiz, "综合整治");
        take("ty-2", quiz, "综合整治");
        take("ty-3", quiz, "综合治理");
        String corrections = new CorrectionJourney(journey, quiz).path();
        String asked = ok(journey.get(ADMIN, "/api/v1/quizzes/" + quiz.id()))
                .at("/items/3/questionId")
                .asText();
        String typed = corrections + "/questions/" + asked + "/typed";

        JsonNode items = ok(journey.get(ADMIN, typed)).path("items");

        assertThat(items).hasSize(2);
        assertThat(items.path(0).path("text").asText()).isEqualTo("综合整治");
        assertThat(items.path(0).path("times").asInt()).isEqualTo(2);
        assertThat(items.path(0).path("isRight").asBoolean()).isFalse();
        assertThat(items.path(1).path("isRight").asBoolean()).isTrue();
        assertThat(items.toString()).doesNotContain("ty-1");
        journey.get(Caller.member("ty-1"), typed).expectStatus().isForbidden();

        ok(journey.post(ADMIN, corrections, accepting(asked, "综合整治")));

        await().atMost(Duration.ofSeconds(30))
                .until(() -> ok(journey.get(Caller.member("ty-1"), "/api/v1/attempts/" + attempt + "/result"))
                                .path("mark")
                                .asInt()
                        == 1);
        assertThat(ok(journey.get(ADMIN, typed)).path("items").findValuesAsText("isRight"))
                .containsOnly("true");
        assertThat(ok(journey.get(ADMIN, corrections)).at("/items/0/by").asText())
                .isEqualTo("admin-1");
    }

    private Map<String, Object> accepting(String asked, String text) {
        ObjectNode content = (ObjectNode)
                ok(journey.get(ADMIN, "/api/v1/questions/" + asked)).path("content");
        ((ArrayNode) content.at("/gaps/0/alternatives")).add(text);
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("questionId", asked);
        request.put("treatment", "as-answered");
        request.put("mode", "only-better");
        request.put("content", JSON.convertValue(content, Map.class));
        return request;
    }

    private String take(String person, Quiz quiz, String text) {
        JsonNode attempt = journey.start(person, quiz, "plan-ty", 1);
        ok(journey.respond(person, attempt, question(attempt, "坚持"), 1, Map.of("gaps", List.of(text))));
        ok(journey.submit(person, attempt));
        return attempt.path("id").asText();
    }
}

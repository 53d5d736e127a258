package io.rizhi.quiz;

import static io.rizhi.quiz.QuizJourney.ADMIN;
import static io.rizhi.quiz.QuizJourney.JSON;
import static io.rizhi.quiz.QuizJourney.MAP;
import static io.rizhi.quiz.QuizJourney.ok;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rizhi.quiz.QuizJourney.Quiz;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Correcting the key of a published quiz and undoing it, over HTTP. */
record CorrectionJourney(QuizJourney journey, Quiz quiz) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    String path() {
        return "/api/v1/quizzes/" + quiz.id() + "/versions/" + quiz.version() + "/corrections";
    }

    static Map<String, Object> request(String question, String treatment) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("questionId", question);
        request.put("treatment", treatment);
        request.put("mode", "exact");
        return request;
    }

    /** The question with this option as its only right one. */
    Map<String, Object> rightOption(String question, String text) {
        JsonNode content =
                ok(journey.get(ADMIN, "/api/v1/questions/" + question)).path("content");
        content.path("options")
                .forEach(option -> ((ObjectNode) option)
                        .put("isCorrect", option.path("text").asText().equals(text)));
        return withContent(question, content);
    }

    static Map<String, Object> withContent(String question, JsonNode content) {
        Map<String, Object> request = request(question, "as-answered");
        request.put("content", JSON.convertValue(content, MAP));
        return request;
    }

    /** Waits until all marks are up to date; the id of the correction. */
    String apply(Map<String, Object> request) {
        JsonNode list = ok(journey.post(ADMIN, path(), request));
        awaitStatus("applied");
        return list.at("/items/0/id").asText();
    }

    /** Waits until all marks are up to date. */
    void undo(String correction) {
        JsonNode unused = ok(journey.post(ADMIN, path() + "/" + correction + "/undoing", Map.of()));
        await().atMost(PATIENCE).until(() -> status(correction).equals("undone"));
    }

    /** Of the latest correction. */
    void awaitStatus(String status) {
        await().atMost(PATIENCE).until(() -> status().equals(status));
    }

    String status() {
        return ok(journey.get(ADMIN, path())).at("/items/0/status").asText();
    }

    private String status(String correction) {
        for (JsonNode one : ok(journey.get(ADMIN, path())).path("items")) {
            if (one.path("id").asText().equals(correction)) {
                return one.path("status").asText();
            }
        }
        throw new AssertionError(correction);
    }
}

package io.rizhi.quiz;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.quiz.QuizJourney.Quiz;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** Everything that the service answers, as {@code GET /api/v1/quizzes/{id}}; for tests that walk all of it. */
final class Endpoints {
    private Endpoints() {}

    static Set<String> of(RequestMappingHandlerMapping mappings) {
        Set<String> endpoints = new TreeSet<>();
        mappings.getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternsCondition()
                        .getPatterns()
                        .forEach(pattern -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> endpoints.add(method.name() + " " + pattern.getPatternString()))));
        endpoints.removeIf(endpoint -> !endpoint.contains("/v1/"));
        return endpoints;
    }

    static HttpMethod method(String endpoint) {
        return HttpMethod.valueOf(endpoint.substring(0, endpoint.indexOf(' ')));
    }

    /** Its address for things that are there. */
    static String path(String endpoint, Quiz quiz, JsonNode attempt, String questionId, String subjectId) {
        String pattern = endpoint.substring(endpoint.indexOf(' ') + 1);
        String id = pattern.contains("/quizzes/")
                ? quiz.id()
                : pattern.contains("/questions/")
                        ? questionId
                        : attempt.path("id").asText();
        return pattern.replace("{questionId}", questionId)
                .replace("{quizId}", quiz.id())
                .replace("{version}", String.valueOf(quiz.version()))
                .replace("{correctionId}", "none")
                .replace("{n}", "1")
                .replace("{kind}", "people")
                .replace("{subjectId}", subjectId)
                .replace("{id}", id);
    }
}

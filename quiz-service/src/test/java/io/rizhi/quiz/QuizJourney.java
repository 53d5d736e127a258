package io.rizhi.quiz;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rizhi.quiz.bank.QuestionContent;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.testkit.caller.Caller;
import io.rizhi.testkit.caller.FakeIssuer;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** The steps of the quiz service's story, over HTTP. */
public final class QuizJourney {
    public static final Caller ADMIN = Caller.admin("admin-1");
    static final ObjectMapper JSON = new ObjectMapper();
    static final TypeReference<List<String>> STRINGS = new TypeReference<>() {};
    static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};
    public static final String PAPER = """
            测验
            一、单选题（每题2分）
            1. 首都是哪里？
            A. 上海
            B. 北京
            答案：B
            解析：见第一节。
            二、多选题（每题4分，漏选得一半分，错选不得分）
            2. 哪些是水果？
            A. 苹果
            B. 白菜
            C. 香蕉
            答案：AC
            三、判断题（每题1分）
            3. 天是蓝的。
            答案：对
            四、填空题（每空1分）
            4. 坚持____的方针。
            答案：综合治理
            """;

    private final WebTestClient client;

    public QuizJourney(WebTestClient client) {
        this.client = client;
    }

    /** Imports the text, takes it in and publishes the draft quiz with these changes to its rules. */
    public Quiz publish(String paper, Map<String, Object> rules) {
        JsonNode batch = ok(postText(paper));
        JsonNode commit = ok(post(
                ADMIN,
                "/api/v1/questions/imports/" + batch.path("id").asText() + "/commit",
                Map.of(
                        "version",
                        batch.path("version").asInt(),
                        "tags",
                        List.of("试用"),
                        "quiz",
                        Map.of("title", "测验一"))));
        String quizId = commit.path("quizId").asText();
        JsonNode draft = ok(get(ADMIN, "/api/v1/quizzes/" + quizId));
        Map<String, Object> request = draft(draft);
        request.putAll(rules);
        JsonNode saved = ok(put(ADMIN, "/api/v1/quizzes/" + quizId + "/draft", request));
        JsonNode published = ok(post(
                ADMIN,
                "/api/v1/quizzes/" + quizId + "/publications",
                Map.of("version", saved.path("version").asInt())));
        return new Quiz(quizId, published.path("publishedVersion").asInt());
    }

    /** Puts the questions into the bank; the items of a draft that holds them. */
    List<Map<String, Object>> itemsOf(List<Content> questions) {
        return questions.stream()
                .map(question -> ok(post(ADMIN, "/api/v1/questions", QuestionContent.of(question))))
                .map(stored ->
                        Map.<String, Object>of("questionId", stored.path("id").asText()))
                .toList();
    }

    public record Quiz(String id, int version) {}

    static Map<String, Object> draft(JsonNode quiz) {
        Map<String, Object> request = new LinkedHashMap<>();
        for (String name : List.of(
                "version",
                "title",
                "passPercent",
                "attemptsAllowed",
                "timeLimitSeconds",
                "graceSeconds",
                "isShuffled",
                "areOptionsShuffled",
                "policy",
                "review")) {
            request.put(name, JSON.convertValue(quiz.path(name), Object.class));
        }
        request.put(
                "items",
                quiz.path("items").findValuesAsText("questionId").stream()
                        .map(id -> item(quiz, id))
                        .toList());
        return request;
    }

    private static Map<String, Object> item(JsonNode quiz, String id) {
        for (JsonNode item : quiz.path("items")) {
            if (item.path("questionId").asText().equals(id)) {
                Map<String, Object> request = new LinkedHashMap<>();
                request.put("questionId", id);
                request.put("mark", JSON.convertValue(item.path("mark"), Object.class));
                request.put(
                        "policy",
                        item.path("policy").isNull()
                                ? null
                                : item.path("policy").asText());
                return request;
            }
        }
        throw new AssertionError(id);
    }

    String ticket(String person, Quiz quiz, String plan, int day) {
        return FakeIssuer.shared().sign(claims(person, quiz, plan, day));
    }

    static Map<String, Object> claims(String person, Quiz quiz, String plan, int day) {
        long now = System.currentTimeMillis() / 1000;
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", "study");
        claims.put("aud", "quiz");
        claims.put("sub", person);
        claims.put("use", "quiz-ticket");
        claims.put("iat", now);
        claims.put("exp", now + 600);
        claims.put("rec", "record-" + person);
        claims.put("plan", plan);
        claims.put("day", day);
        claims.put("quiz", quiz.id());
        claims.put("ver", quiz.version());
        claims.put("opens", now - 60);
        claims.put("closes", now + 86_400);
        claims.put("kind", "daily");
        return claims;
    }

    public JsonNode start(String person, Quiz quiz, String plan, int day) {
        return ok(tryStart(person, ticket(person, quiz, plan, day)));
    }

    ResponseSpec tryStart(String person, String ticket) {
        return post(Caller.member(person), "/api/v1/attempts", Map.of("ticket", ticket));
    }

    ResponseSpec respond(
            String person, JsonNode attempt, String questionId, long sequence, Map<String, Object> response) {
        Map<String, Object> full = new LinkedHashMap<>();
        full.put("optionIds", List.of());
        full.put("gaps", List.of());
        full.put("isTrue", null);
        full.put("text", null);
        full.putAll(response);
        return put(
                Caller.member(person),
                "/api/v1/attempts/" + attempt.path("id").asText() + "/responses/" + questionId,
                Map.of("sequence", sequence, "response", full, "isFlagged", false));
    }

    public ResponseSpec submit(String person, JsonNode attempt) {
        return post(
                Caller.member(person), "/api/v1/attempts/" + attempt.path("id").asText() + "/submission", Map.of());
    }

    /** Id of the question whose stem contains the text. */
    static String question(JsonNode attempt, String stem) {
        for (JsonNode question : attempt.path("questions")) {
            if (question.path("stem").asText().contains(stem)) {
                return question.path("questionId").asText();
            }
        }
        throw new AssertionError(stem + " in " + attempt);
    }

    /** Id of the option with that text. */
    static String option(JsonNode attempt, String text) {
        for (JsonNode question : attempt.path("questions")) {
            for (JsonNode option : question.path("options")) {
                if (option.path("text").asText().equals(text)) {
                    return option.path("id").asText();
                }
            }
        }
        throw new AssertionError(text + " in " + attempt);
    }

    ResponseSpec postText(String text) {
        return client.post()
                .uri("/api/v1/questions/imports")
                .headers(ADMIN.of("quiz"))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("text", text))
                .exchange();
    }

    public ResponseSpec get(Caller caller, String path) {
        return client.get().uri(path).headers(caller.of("quiz")).exchange();
    }

    ResponseSpec post(Caller caller, String path, Object body) {
        return client.post()
                .uri(path)
                .headers(caller.of("quiz"))
                .bodyValue(body)
                .exchange();
    }

    public ResponseSpec put(Caller caller, String path, Object body) {
        return client.put().uri(path).headers(caller.of("quiz")).bodyValue(body).exchange();
    }

    public static JsonNode ok(ResponseSpec response) {
        byte[] body = response.expectStatus()
                .is2xxSuccessful()
                .expectBody()
                .returnResult()
                .getResponseBody();
        try {
            return JSON.readTree(body == null ? new byte[] {'{', '}'} : body);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public static Instant instant(JsonNode node) {
        return Instant.parse(node.asText());
    }
}

package io.rizhi.quiz;

import static io.rizhi.quiz.QuizJourney.ADMIN;
import static io.rizhi.quiz.QuizJourney.JSON;
import static io.rizhi.quiz.QuizJourney.ok;
import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rizhi.quiz.QuizJourney.Quiz;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.caller.Caller;
import io.rizhi.testkit.event.RecordedEvents;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

@ServiceTest
class ImportIT extends QuizStage {
    private static final String IMPORTS = "/api/v1/questions/imports/";

    @Test
    void a_question_with_an_error_is_repaired_in_place_and_taken_in_once() {
        JsonNode batch = ok(journey.postText(
                "一、多选题（每题4分，漏选得一半分）\n1. 修题\nA. 甲\nB. 乙\n答案：D\n2. 好题\nA. 丙\nB. 丁\n答案：AB\n3. 坏题\nA. 戊\nB. 己"));
        String path = IMPORTS + batch.path("id").asText();
        assertThat(List.of(batch.path("ok").asInt(), batch.path("errors").asInt()))
                .containsExactly(1, 2);
        JsonNode finding = batch.path("items").path(0).path("findings").path(0);
        assertThat(finding.path("code").asText()).isEqualTo("key-outside-options");
        assertThat(finding.path("line").asInt()).isEqualTo(5);
        assertThat(finding.path("detail").asText()).contains("D");

        ObjectNode content = batch.path("items").path(0).path("content").deepCopy();
        ((ObjectNode) content.path("options").path(0)).put("isCorrect", true);
        JsonNode repaired = ok(
                journey.put(ADMIN, path + "/items/1", Map.of("version", 1, "content", content, "isExcluded", false)));
        assertThat(repaired.path("items").path(0).path("status").asText()).isEqualTo("ok");
        assertThatProblem(journey.put(ADMIN, path + "/items/1", Map.of("version", 1, "isExcluded", true)))
                .hasCode("stale-version");
        Map<String, Object> commit = Map.of(
                "version", repaired.path("version").asInt(), "tags", List.of("月考"), "quiz", Map.of("title", "卷一"));
        JsonNode first = ok(journey.post(ADMIN, path + "/commit", commit));
        JsonNode second = ok(journey.post(ADMIN, path + "/commit", commit));

        assertThat(second).isEqualTo(first);
        assertThat(first.path("questionIds")).hasSize(2);
        assertThat(first.path("skipped").asInt()).isEqualTo(1);
        JsonNode quiz =
                ok(journey.get(ADMIN, "/api/v1/quizzes/" + first.path("quizId").asText()));
        assertThat(quiz.path("items").findValuesAsText("stem")).containsExactly("修题", "好题");
        assertThat(quiz.path("items").path(0).path("policy").asText()).isEqualTo("half-for-missing");
        assertThatProblem(journey.put(ADMIN, path + "/items/3", Map.of("version", 9, "isExcluded", true)))
                .hasCode("import-committed");
        JsonNode again = ok(journey.postText("一、多选题（每题4分）\n1. 好题\nA. 丁\nB. 丙\n答案：AB"));
        assertThat(again.path("items").path(0).path("findings").findValuesAsText("code"))
                .containsExactly("already-in-bank");
    }

    @Test
    void a_file_in_gb18030_is_read_and_its_encoding_told() {
        byte[] file = "一、判断题（每题1分）\r\n1. 国标编码。\r\n答案：对\r\n".getBytes(Charset.forName("GB18030"));

        JsonNode batch = ok(upload(file));

        assertThat(batch.path("encoding").asText()).isEqualTo("GB18030");
        assertThat(batch.path("items").path(0).path("content").path("isTrue").asBoolean())
                .isTrue();
    }

    @Test
    void an_archive_and_a_text_that_is_too_large_are_refused_while_the_service_stays_up() {
        assertThatProblem(upload(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0})).hasCode("import-damaged");
        assertThatProblem(upload(new byte[21 * 1024 * 1024])).hasStatus(413);
        assertThatProblem(journey.post(ADMIN, "/api/v1/questions/imports", Map.of("other", 1)))
                .hasStatus(400);

        assertThat(ok(journey.postText("1. 题")).path("errors").asInt()).isEqualTo(1);
    }

    @Test
    void findings_speak_the_language_of_the_caller() {
        JsonNode batch = ok(journey.postText("1. 题\nA. 甲\nB. 乙"));

        JsonNode english = ok(
                journey.get(ADMIN.withLanguage("en"), IMPORTS + batch.path("id").asText()));

        assertThat(english.path("items")
                        .path(0)
                        .path("findings")
                        .path(0)
                        .path("detail")
                        .asText())
                .isEqualTo("There is no answer");
    }

    private WebTestClient.ResponseSpec upload(byte[] file) {
        return client.mutate()
                .responseTimeout(Duration.ofSeconds(20))
                .build()
                .post()
                .uri("/api/v1/questions/imports?fileName=paper.txt")
                .headers(ADMIN.of("quiz"))
                .contentType(MediaType.TEXT_PLAIN)
                .bodyValue(file)
                .exchange();
    }

    @Test
    void a_published_quiz_keeps_the_question_as_it_was() {
        Quiz quiz = journey.publish(QuizJourney.PAPER, Map.of());
        JsonNode view = ok(journey.get(ADMIN, "/api/v1/quizzes/" + quiz.id()));
        String questionId = view.path("items").path(0).path("questionId").asText();
        JsonNode question = ok(journey.get(ADMIN, "/api/v1/questions/" + questionId));
        assertThat(question.path("usedInQuizzes").asInt()).isEqualTo(1);
        ObjectNode content = question.path("content").deepCopy();
        content.put("stem", "首都在哪里（新）？");
        ok(journey.put(ADMIN, "/api/v1/questions/" + questionId, Map.of("version", 1, "content", content)));

        JsonNode attempt = journey.start("p1", quiz, "plan-1", 1);
        int version = view.path("version").asInt();
        JsonNode next =
                ok(journey.post(ADMIN, "/api/v1/quizzes/" + quiz.id() + "/publications", Map.of("version", version)));
        JsonNode same =
                ok(journey.post(ADMIN, "/api/v1/quizzes/" + quiz.id() + "/publications", Map.of("version", version)));

        assertThat(attempt.path("questions").findValuesAsText("stem")).contains("首都是哪里？");
        assertThat(next.path("publishedVersion").asInt()).isEqualTo(2);
        assertThat(same.path("publishedVersion").asInt()).isEqualTo(2);
        assertThat(ok(journey.get(ADMIN, "/api/v1/questions/" + questionId + "/versions"))
                        .path("items"))
                .hasSize(2);
        try (RecordedEvents events = own.events("rizhi.quiz.quiz")) {
            List<Integer> versions = publishedVersions(events, quiz.id(), 2);
            assertThat(versions).containsExactly(1, 2);
        }
        JsonNode internal =
                ok(journey.get(Caller.service("study"), "/internal/v1/quizzes/" + quiz.id() + "/versions/1"));
        assertThat(internal.path("totalMark").decimalValue()).isEqualByComparingTo("8");
    }

    /** Versions announced for this quiz, once that many are there. */
    private static List<Integer> publishedVersions(RecordedEvents events, String quizId, int count) {
        for (int looks = 0; looks < 100; looks++) {
            List<Integer> versions = events.all().stream()
                    .filter(event -> event.key().equals(quizId))
                    .map(event -> event.data().path("version").asInt())
                    .distinct()
                    .toList();
            if (versions.size() >= count) {
                return versions;
            }
        }
        throw new AssertionError("Expected " + count + " versions of " + quizId);
    }

    @Test
    void a_draft_that_is_stale_or_broken_is_refused() {
        Quiz quiz = journey.publish(QuizJourney.PAPER, Map.of());
        JsonNode view = ok(journey.get(ADMIN, "/api/v1/quizzes/" + quiz.id()));
        Map<String, Object> draft = new LinkedHashMap<>(QuizJourney.draft(view));
        draft.put("passPercent", 101);
        String path = "/api/v1/quizzes/" + quiz.id() + "/draft";

        assertThatProblem(journey.put(ADMIN, path, draft))
                .hasCode("quiz-invalid")
                .hasErrorAt("/passPercent");
        draft.put("passPercent", 70);
        draft.put("version", 99);
        assertThatProblem(journey.put(ADMIN, path, draft)).hasCode("stale-version");
        assertThatProblem(journey.post(ADMIN, "/api/v1/quizzes/" + quiz.id() + "/publications", Map.of("version", 99)))
                .hasCode("stale-version");
    }

    @Test
    void a_question_that_breaks_a_rule_is_refused_part_by_part() {
        ObjectNode content = JSON.createObjectNode();
        content.put("type", "single").put("stem", " ").put("mark", 0);
        content.putArray("options");
        content.putArray("gaps");
        content.putArray("tags");

        assertThatProblem(journey.post(ADMIN, "/api/v1/questions", content))
                .hasStatus(422)
                .hasCode("question-invalid")
                .hasErrorAt("/stem")
                .hasErrorAt("/options")
                .hasErrorAt("/mark");
    }
}

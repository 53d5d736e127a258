package io.rizhi.quiz;

import static io.rizhi.quiz.QuizJourney.ADMIN;
import static io.rizhi.quiz.QuizJourney.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.testkit.ServiceTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ServiceTest
class DuplicatesIT extends QuizStage {
    @Test
    void what_is_skipped_stays_as_it_is_and_the_quiz_takes_the_one_in_the_bank() {
        JsonNode first = commit(paper("甲一", "对"), Map.of());
        JsonNode batch = ok(journey.postText(paper("甲一", "对") + paper("甲二", "错")));
        assertThat(batch.path("items")
                        .path(0)
                        .path("duplicate")
                        .path("isSameKey")
                        .asBoolean())
                .isTrue();
        assertThat(batch.path("items").path(1).path("duplicate").isNull()).isTrue();

        JsonNode done = commit(batch, Map.of("duplicates", "skip", "quiz", Map.of("title", "卷")));

        assertThat(List.of(
                        done.path("questionIds").size(),
                        done.path("inBank").asInt(),
                        done.path("skipped").asInt()))
                .containsExactly(1, 1, 1);
        JsonNode quiz =
                ok(journey.get(ADMIN, "/api/v1/quizzes/" + done.path("quizId").asText()));
        assertThat(quiz.path("items").findValuesAsText("questionId"))
                .containsExactly(
                        first.path("questionIds").path(0).asText(),
                        done.path("questionIds").path(0).asText());
    }

    @Test
    void what_is_replaced_becomes_one_new_version_however_often_the_commit_comes() {
        JsonNode first = commit(paper("乙", "对"), Map.of("tags", List.of("原有")));
        JsonNode batch = ok(journey.postText(paper("乙", "错")));
        assertThat(batch.path("items").path(0).path("findings").findValuesAsText("code"))
                .containsExactly("bank-has-other-key");
        String id = first.path("questionIds").path(0).asText();

        JsonNode done = commit(batch, Map.of("duplicates", "replace", "tags", List.of("新来")));
        JsonNode again = commit(batch, Map.of("duplicates", "replace", "tags", List.of("新来")));

        assertThat(again).isEqualTo(done);
        assertThat(done.path("questionIds").path(0).asText()).isEqualTo(id);
        assertThat(done.path("replaced").asInt()).isEqualTo(1);
        JsonNode question = ok(journey.get(ADMIN, "/api/v1/questions/" + id));
        assertThat(question.path("version").asInt()).isEqualTo(2);
        assertThat(question.path("content").path("isTrue").asBoolean()).isFalse();
        assertThat(question.path("content").path("tags").toString()).isEqualTo("[\"原有\",\"新来\"]");
    }

    @Test
    void what_is_said_for_one_question_counts_before_what_is_said_for_all() {
        commit(paper("丙一", "对") + paper("丙二", "对"), Map.of());
        JsonNode batch = ok(journey.postText(paper("丙一", "错") + paper("丙二", "错")));
        JsonNode chosen = ok(journey.put(
                ADMIN,
                "/api/v1/questions/imports/" + batch.path("id").asText() + "/items/1",
                Map.of("version", 1, "isExcluded", false, "duplicate", "keep")));
        assertThat(chosen.path("items").path(0).path("duplicate").path("choice").asText())
                .isEqualTo("keep");

        JsonNode done = commit(chosen, Map.of("duplicates", "replace"));

        assertThat(done.path("replaced").asInt()).isEqualTo(1);
        assertThat(done.path("questionIds")).hasSize(2);
        JsonNode groups = ok(journey.get(ADMIN, "/api/v1/questions/duplicates?limit=50"));
        JsonNode group = null;
        for (JsonNode each : groups.path("items")) {
            group = each.toString().contains("丙一") ? each : group;
        }
        assertThat(group).isNotNull();
        assertThat(group.path("isSameKey").asBoolean()).isFalse();
        assertThat(group.path("questions")).hasSize(2);
    }

    private JsonNode commit(String paper, Map<String, Object> choice) {
        return commit(ok(journey.postText(paper)), choice);
    }

    private JsonNode commit(JsonNode batch, Map<String, Object> choice) {
        Map<String, Object> request =
                new HashMap<>(Map.of("version", batch.path("version").asInt(), "tags", List.of()));
        request.putAll(choice);
        return ok(journey.post(
                ADMIN, "/api/v1/questions/imports/" + batch.path("id").asText() + "/commit", request));
    }

    private static String paper(String stem, String key) {
        return "1. 这是" + stem + "的判断。（判断题）\n答案：" + key + "\n";
    }
}

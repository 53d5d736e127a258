package io.rizhi.quiz;

import static io.rizhi.quiz.QuizJourney.ADMIN;
import static io.rizhi.quiz.QuizJourney.ok;
import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rizhi.quiz.QuizJourney.Quiz;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.caller.Caller;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ServiceTest
class QuestionHistoryIT extends QuizStage {
    @Test
    void versions_name_their_authors_and_differ_field_by_field() {
        Quiz quiz = journey.publish(QuizJourney.PAPER, Map.of());
        JsonNode view = ok(journey.get(ADMIN, "/api/v1/quizzes/" + quiz.id()));
        String path = "/api/v1/questions/"
                + view.path("items").path(0).path("questionId").asText();
        ObjectNode content = ok(journey.get(ADMIN, path)).path("content").deepCopy();
        content.put("stem", "我国的首都是哪里？");
        ((ObjectNode) content.path("options").path(0)).put("text", "上海市");
        ok(journey.put(Caller.admin("admin-2"), path, Map.of("version", 1, "content", content)));

        JsonNode versions = ok(journey.get(ADMIN, path + "/versions"));
        JsonNode changes = ok(journey.get(ADMIN, path + "/versions/2/changes"));

        assertThat(versions.path("items").findValuesAsText("updatedBy")).containsExactly("admin-2", "admin-1");
        assertThat(changes.path("items").findValuesAsText("path")).containsExactly("stem", "options/1/text");
        assertThat(changes.path("items").path(1).path("before").asText()).isEqualTo("上海");
        assertThat(changes.path("items").path(1).path("after").asText()).isEqualTo("上海市");
        assertThatProblem(journey.get(ADMIN, path + "/versions/3/changes")).hasStatus(404);
    }

    @Test
    void where_it_is_used_is_told_with_the_version_in_use_and_the_attempts_taken() {
        Quiz quiz = journey.publish(QuizJourney.PAPER, Map.of());
        JsonNode attempt = journey.start("used-1", quiz, "plan-used", 1);
        ok(journey.submit("used-1", attempt));
        String id = QuizJourney.question(attempt, "首都");

        JsonNode uses = ok(journey.get(ADMIN, "/api/v1/questions/" + id + "/uses"));

        assertThat(uses.path("items")).hasSize(1);
        JsonNode use = uses.path("items").path(0);
        assertThat(use.path("quizId").asText()).isEqualTo(quiz.id());
        assertThat(use.path("isInDraft").asBoolean()).isTrue();
        assertThat(use.path("published").path(0).path("number").asInt()).isEqualTo(1);
        assertThat(use.path("published").path(0).path("questionVersion").asInt())
                .isEqualTo(1);
        assertThat(use.path("published").path(0).path("attempts").asInt()).isEqualTo(1);
        assertThat(use.path("published").path(0).path("isDrawn").asBoolean(true))
                .isFalse();
    }
}

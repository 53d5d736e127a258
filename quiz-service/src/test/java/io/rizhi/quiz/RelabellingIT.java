package io.rizhi.quiz;

import static io.rizhi.quiz.QuizJourney.ADMIN;
import static io.rizhi.quiz.QuizJourney.ok;
import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.quiz.bank.QuestionContent;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.testkit.ServiceTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ServiceTest
class RelabellingIT extends QuizStage {
    private static final String CHANGES = "/api/v1/questions/changes";

    @Test
    void all_that_a_filter_admits_is_sorted_at_once_and_the_same_again_changes_nothing() {
        String first = created("批量一", List.of("旧"));
        created("批量二", List.of("旧", "新"));
        Map<String, Object> change =
                Map.of("filter", Map.of("tag", "旧", "q", "批量"), "addTags", List.of("新"), "category", "安全 / 用电");

        JsonNode done = ok(journey.post(ADMIN, CHANGES, change));
        JsonNode again = ok(journey.post(ADMIN, CHANGES, change));

        assertThat(done.path("changed").asInt()).isEqualTo(2);
        assertThat(again.path("changed").asInt()).isZero();
        assertThat(again.path("unchanged").asInt()).isEqualTo(2);
        JsonNode question = ok(journey.get(ADMIN, "/api/v1/questions/" + first));
        assertThat(question.path("content").path("tags").toString()).isEqualTo("[\"旧\",\"新\"]");
        assertThat(question.path("version").asInt()).isEqualTo(2);
        assertThat(ok(journey.get(ADMIN, "/api/v1/questions?category=安全&q=批量")).path("items"))
                .hasSize(2);
    }

    @Test
    void what_is_refused_is_named_with_its_reason_and_keeps_all_it_had() {
        List<String> full = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            full.add("标签" + i);
        }
        String crowded = created("标签已满", full);
        String free = created("标签还空", List.of());
        ok(journey.post(ADMIN, "/api/v1/questions/" + free + "/transitions", Map.of("version", 1, "to", "retired")));

        JsonNode done = ok(journey.post(
                ADMIN, CHANGES, Map.of("questionIds", List.of(crowded, free, "missing"), "addTags", List.of("再一个"))));
        JsonNode moved =
                ok(journey.post(ADMIN, CHANGES, Map.of("questionIds", List.of(crowded, free), "state", "published")));

        assertThat(done.path("changed").asInt()).isEqualTo(1);
        assertThat(done.path("refused").findValuesAsText("code")).containsExactly("tags-too-many", "question-unknown");
        assertThat(moved.path("refused").findValuesAsText("code")).containsExactly("question-step-not-allowed");
        assertThat(moved.path("unchanged").asInt()).isEqualTo(1);
        assertThat(ok(journey.get(ADMIN, "/api/v1/questions/" + crowded))
                        .path("version")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void questions_are_either_named_or_chosen_by_a_filter() {
        assertThatProblem(journey.post(ADMIN, CHANGES, Map.of("addTags", List.of("x"))))
                .hasStatus(400);
        assertThatProblem(
                        journey.post(ADMIN, CHANGES, Map.of("questionIds", List.of("a"), "filter", Map.of("tag", "b"))))
                .hasStatus(400);
    }

    private String created(String stem, List<String> tags) {
        Content content = Content.of(QuestionType.SHORT_ANSWER, stem).tags(tags).build();
        return ok(journey.post(ADMIN, "/api/v1/questions", QuestionContent.of(content)))
                .path("id")
                .asText();
    }
}

package io.rizhi.quiz;

import static io.rizhi.quiz.QuizJourney.ADMIN;
import static io.rizhi.quiz.QuizJourney.ok;
import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.quiz.QuizJourney.Quiz;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.testkit.ServiceTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@ServiceTest
class DraftIT extends QuizStage {

    @Test
    void a_draft_with_a_question_that_the_bank_does_not_have_is_refused_in_place() {
        Quiz quiz = journey.publish(QuizJourney.PAPER, Map.of());
        Map<String, Object> draft = draft(quiz);
        List<Object> items = new ArrayList<>(journey.itemsOf(List.of(truth())));
        items.add(Map.of("questionId", "x"));
        draft.put("items", items);

        assertThatProblem(save(quiz, draft))
                .hasStatus(422)
                .hasCode("quiz-invalid")
                .hasErrorAt("/items/1/questionId");
        assertThat(ok(journey.get(ADMIN, "/api/v1/quizzes/" + quiz.id())).path("items"))
                .hasSize(4);
    }

    @Test
    void a_draft_may_hold_a_question_that_is_retired() {
        Quiz quiz = journey.publish(QuizJourney.PAPER, Map.of());
        Map<String, Object> draft = draft(quiz);
        List<Map<String, Object>> items = journey.itemsOf(List.of(truth()));
        String id = String.valueOf(items.get(0).get("questionId"));
        ok(journey.post(ADMIN, "/api/v1/questions/" + id + "/transitions", Map.of("version", 1, "to", "retired")));
        draft.put("items", items);

        assertThat(ok(save(quiz, draft)).path("items").findValuesAsText("questionId"))
                .containsExactly(id);
    }

    @Test
    void a_rule_that_names_no_type_is_refused_in_place() {
        Quiz quiz = journey.publish(QuizJourney.PAPER, Map.of());
        Map<String, Object> draft = draft(quiz);
        draft.put("rules", List.of(rule("a", "single"), rule("b", "riddle")));

        assertThatProblem(save(quiz, draft))
                .hasStatus(422)
                .hasCode("quiz-invalid")
                .hasErrorAt("/rules/1/type");
    }

    private static Map<String, Object> rule(String id, String type) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", id);
        rule.put("withChildren", false);
        rule.put("tags", List.of());
        rule.put("type", type);
        rule.put("count", 1);
        rule.put("mark", 1);
        return rule;
    }

    private static Content truth() {
        return Content.of(QuestionType.TRUE_FALSE, "这句话对吗？" + UUID.randomUUID())
                .isTrue(true)
                .build();
    }

    private Map<String, Object> draft(Quiz quiz) {
        JsonNode shown = ok(journey.get(ADMIN, "/api/v1/quizzes/" + quiz.id()));
        return QuizJourney.draft(shown);
    }

    private ResponseSpec save(Quiz quiz, Map<String, Object> draft) {
        return journey.put(ADMIN, "/api/v1/quizzes/" + quiz.id() + "/draft", draft);
    }
}

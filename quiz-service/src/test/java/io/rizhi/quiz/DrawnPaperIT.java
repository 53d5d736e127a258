package io.rizhi.quiz;

import static io.rizhi.quiz.QuizJourney.ADMIN;
import static io.rizhi.quiz.QuizJourney.ok;
import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.quiz.QuizJourney.Quiz;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Notes;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.caller.Caller;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

@ServiceTest
class DrawnPaperIT extends QuizStage {
    @Test
    void a_rule_the_bank_cannot_fill_is_refused_with_the_figure() {
        fill("不足/甲", 3);
        JsonNode quiz = draft(List.of(), List.of(rule("r1", null, "不足", true, 4, 2)));

        assertThatProblem(publish(quiz))
                .hasStatus(422)
                .hasCode("quiz-not-publishable")
                .hasErrorAt("/rules/0/count");
        JsonNode shown =
                ok(journey.get(ADMIN, "/api/v1/quizzes/" + quiz.path("id").asText()));
        assertThat(shown.path("rules").path(0).path("available").asInt()).isEqualTo(3);
        assertThat(shown.path("totalMark").decimalValue()).isEqualByComparingTo("8");
    }

    @Test
    void a_category_without_its_children_leaves_them_out() {
        fill("层级", 1);
        fill("层级/下", 2);

        JsonNode without = draft(List.of(), List.of(rule("r1", null, "层级", false, 1, 1)));
        JsonNode with = draft(List.of(), List.of(rule("r1", null, "层级", true, 1, 1)));

        assertThat(without.path("rules").path(0).path("available").asInt()).isEqualTo(1);
        assertThat(with.path("rules").path(0).path("available").asInt()).isEqualTo(3);
    }

    @Test
    void a_question_that_is_not_published_is_not_drawn() {
        List<Map<String, Object>> items = fill("状态", 2);
        ok(journey.post(
                ADMIN,
                "/api/v1/questions/" + items.get(0).get("questionId") + "/transitions",
                Map.of("version", 1, "to", "retired")));

        JsonNode quiz = draft(List.of(), List.of(rule("r1", null, "状态", false, 2, 1)));

        assertThat(quiz.path("rules").path(0).path("available").asInt()).isEqualTo(1);
        assertThatProblem(publish(quiz)).hasCode("quiz-not-publishable");
    }

    @Test
    void a_question_that_a_rule_may_draw_tells_which_quizzes_that_are() {
        List<Map<String, Object>> items = fill("用处", 3);
        Quiz quiz = published(draft(List.of(), List.of(rule("r1", null, "用处", false, 2, 1))));

        JsonNode uses =
                ok(journey.get(ADMIN, "/api/v1/questions/" + items.get(0).get("questionId") + "/uses"));

        assertThat(uses.path("items").findValuesAsText("quizId")).containsExactly(quiz.id());
        JsonNode use = uses.path("items").path(0);
        assertThat(use.path("isInDraft").asBoolean()).isFalse();
        assertThat(use.path("published").path(0).path("number").asInt()).isEqualTo(1);
        assertThat(use.path("published").path(0).path("questionVersion").asInt())
                .isEqualTo(1);
        assertThat(use.path("published").path(0).path("isDrawn").asBoolean()).isTrue();
    }

    @Test
    void each_attempt_meets_what_the_person_met_least_and_keeps_its_questions() {
        fill("抽题", 6);
        Quiz quiz = published(draft(List.of(), List.of(rule("r1", null, "抽题", false, 2, 3))));
        Set<String> met = new HashSet<>();

        for (int turn = 1; turn <= 3; turn++) {
            JsonNode attempt = journey.start("drawer", quiz, "plan-d", 1);
            JsonNode again = ok(journey.get(
                    Caller.member("drawer"),
                    "/api/v1/attempts/" + attempt.path("id").asText()));
            assertThat(again.path("questions")).isEqualTo(attempt.path("questions"));
            met.addAll(attempt.path("questions").findValuesAsText("questionId"));
            assertThat(met).hasSize(2 * turn);
            JsonNode result = ok(journey.submit("drawer", attempt));
            assertThat(result.path("totalMark").decimalValue()).isEqualByComparingTo("6");
        }
    }

    @Test
    void a_paper_published_earlier_draws_the_versions_it_was_published_with() {
        List<Map<String, Object>> items = fill("冻结", 1);
        Quiz quiz = published(draft(List.of(), List.of(rule("r1", null, "冻结", false, 1, 1))));
        String path = "/api/v1/questions/" + items.get(0).get("questionId");
        JsonNode question = ok(journey.get(ADMIN, path));
        Map<String, Object> changed = new LinkedHashMap<>();
        changed.put("version", question.path("version").asInt());
        Map<String, Object> content = new LinkedHashMap<>();
        question.path("content")
                .fields()
                .forEachRemaining(field ->
                        content.put(field.getKey(), QuizJourney.JSON.convertValue(field.getValue(), Object.class)));
        content.put("stem", "改过的题干");
        changed.put("content", content);
        ok(journey.put(ADMIN, path, changed));

        JsonNode attempt = journey.start("frozen", quiz, "plan-d", 1);

        assertThat(attempt.path("questions").path(0).path("stem").asText()).isEqualTo("冻结 第 1 题。");
    }

    @Test
    void a_part_that_is_not_passed_fails_the_whole() {
        List<Map<String, Object>> items = fill("部分", 4);
        List<Map<String, Object>> placed = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Map<String, Object> item = new LinkedHashMap<>(items.get(i));
            item.put("section", "s1");
            item.put("mark", 10);
            placed.add(item);
        }
        Map<String, Object> draft = body(placed, List.of(rule("r1", "s2", "部分", false, 2, 1)));
        draft.put("sections", List.of(section("s1", "甲部分", null), section("s2", "乙部分", 50)));
        Quiz quiz = published(ok(journey.post(ADMIN, "/api/v1/quizzes", draft)));
        JsonNode attempt = journey.start("parts", quiz, "plan-d", 1);
        assertThat(attempt.path("sections").findValuesAsText("title")).containsExactly("甲部分", "乙部分");
        assertThat(attempt.path("questions").findValuesAsText("section")).containsExactly("s1", "s1", "s2", "s2");
        answer("parts", attempt, "s1", true);
        answer("parts", attempt, "s2", false);

        JsonNode result = ok(journey.submit("parts", attempt));

        assertThat(result.path("percent").asInt()).isEqualTo(90);
        assertThat(result.path("hasPassed").asBoolean()).isFalse();
        assertThat(result.path("sections").findValuesAsText("hasPassed")).containsExactly("true", "false");
        assertThat(result.path("sections").path(0).path("mark").decimalValue()).isEqualByComparingTo("20");
    }

    @Test
    void answers_to_drawn_questions_are_the_last_intent_whatever_the_network_does() {
        fill("网络", 12);
        Quiz quiz = published(draft(List.of(), List.of(rule("r1", null, "网络", false, 8, 1))));
        Random random = new Random(20261126);
        for (int round = 0; round < 3; round++) {
            String person = "network-" + round;
            JsonNode attempt = journey.start(person, quiz, "plan-n", 1);
            List<Runnable> network = new ArrayList<>();
            for (JsonNode question : attempt.path("questions")) {
                String id = question.path("questionId").asText();
                for (int sequence = 1; sequence <= 5; sequence++) {
                    int number = sequence;
                    boolean isLast = number == 5;
                    int copies = isLast ? 1 + random.nextInt(2) : random.nextInt(3);
                    for (int copy = 0; copy < copies; copy++) {
                        network.add(() -> journey.respond(person, attempt, id, number, Map.of("isTrue", isLast))
                                .expectStatus()
                                .value(status -> assertThat(status).isIn(200, 409)));
                    }
                }
                network.add(() -> assertThat(
                                journey.start(person, quiz, "plan-n", 1).path("id"))
                        .isEqualTo(attempt.path("id")));
            }
            Collections.shuffle(network, random);
            network.forEach(Runnable::run);

            assertThat(ok(journey.submit(person, attempt)).path("percent").asInt())
                    .isEqualTo(100);
        }
    }

    private void answer(String person, JsonNode attempt, String section, boolean isRight) {
        attempt.path("questions").forEach(question -> {
            if (question.path("section").asText().equals(section)) {
                ok(journey.respond(
                        person, attempt, question.path("questionId").asText(), 1, Map.of("isTrue", isRight)));
            }
        });
    }

    /** True-false questions whose answer is true. */
    private List<Map<String, Object>> fill(String category, int count) {
        List<Content> questions = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            questions.add(Content.of(QuestionType.TRUE_FALSE, category + " 第 " + i + " 题。")
                    .isTrue(true)
                    .notes(Notes.NONE.withCategory(category))
                    .build());
        }
        return journey.itemsOf(questions);
    }

    private static Map<String, Object> section(String id, String title, Integer passPercent) {
        Map<String, Object> section = new LinkedHashMap<>();
        section.put("id", id);
        section.put("title", title);
        section.put("intro", null);
        section.put("passPercent", passPercent);
        return section;
    }

    private static Map<String, Object> rule(
            String id, String section, String category, boolean withChildren, int count, int mark) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", id);
        rule.put("section", section);
        rule.put("category", category);
        rule.put("withChildren", withChildren);
        rule.put("tags", List.of());
        rule.put("count", count);
        rule.put("mark", mark);
        return rule;
    }

    private static Map<String, Object> body(List<Map<String, Object>> items, List<Map<String, Object>> rules) {
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("title", "抽题测验");
        draft.put("items", items);
        draft.put("rules", rules);
        draft.put("passPercent", 60);
        draft.put("graceSeconds", 60);
        draft.put("isShuffled", false);
        draft.put("areOptionsShuffled", true);
        draft.put("policy", "exact");
        draft.put("review", "after-submission");
        return draft;
    }

    private JsonNode draft(List<Map<String, Object>> items, List<Map<String, Object>> rules) {
        return ok(journey.post(ADMIN, "/api/v1/quizzes", body(items, rules)));
    }

    private WebTestClient.ResponseSpec publish(JsonNode quiz) {
        return journey.post(
                ADMIN,
                "/api/v1/quizzes/" + quiz.path("id").asText() + "/publications",
                Map.of("version", quiz.path("version").asInt()));
    }

    private Quiz published(JsonNode quiz) {
        JsonNode view = ok(publish(quiz));
        return new Quiz(view.path("id").asText(), view.path("publishedVersion").asInt());
    }
}

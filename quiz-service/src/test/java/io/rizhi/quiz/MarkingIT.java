package io.rizhi.quiz;

import static io.rizhi.quiz.QuizJourney.ADMIN;
import static io.rizhi.quiz.QuizJourney.ok;
import static io.rizhi.quiz.QuizJourney.question;
import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.quiz.QuizJourney.Quiz;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Criterion;
import io.rizhi.quiz.bank.model.Keywords;
import io.rizhi.quiz.bank.model.Keywords.Need;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.bank.model.Structure;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.caller.Caller;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Answers that people mark. */
@ServiceTest
class MarkingIT extends QuizStage {
    private static final Caller SECOND = Caller.admin("admin-2");
    private static final Caller THIRD = Caller.admin("admin-3");

    private static Content essay(String stem) {
        return Content.of(QuestionType.SHORT_ANSWER, stem)
                .mark(BigDecimal.TEN)
                .guidance("要点")
                .structure(new Structure(
                        List.of(),
                        List.of(),
                        List.of(
                                new Criterion("c1", "内容", new BigDecimal("6"), List.of()),
                                new Criterion("c2", "条理", new BigDecimal("4"), List.of())),
                        List.of(new Keywords(List.of("洗手", "手卫生"), new BigDecimal("3"), Need.WELCOME)),
                        null))
                .build();
    }

    private Quiz essays() {
        return journey.publish(
                QuizJourney.PAPER, Map.of("items", journey.itemsOf(List.of(essay("甲题：怎么做？"), essay("乙题：为什么？")))));
    }

    private JsonNode handIn(String person, Quiz quiz) {
        JsonNode attempt = journey.start(person, quiz, "plan-m", 1);
        ok(journey.respond(person, attempt, question(attempt, "甲题"), 1, Map.of("text", "先洗手")));
        ok(journey.respond(person, attempt, question(attempt, "乙题"), 1, Map.of("text", "因为要手卫生")));
        ok(journey.submit(person, attempt));
        return attempt;
    }

    private JsonNode queue(Caller marker, String question) {
        return ok(journey.get(marker, "/api/v1/attempts/marking?question=" + question))
                .path("items");
    }

    private static String marks(JsonNode attempt) {
        return "/api/v1/attempts/" + attempt.path("id").asText() + "/marks";
    }

    private static Map<String, Object> mark(String question, int mark, int seen) {
        return Map.of("questionId", question, "mark", mark, "seen", seen);
    }

    @Test
    void answers_come_question_by_question_with_rubric_and_suggestion_and_without_names() {
        Quiz quiz = essays();
        JsonNode first = handIn("m-1", quiz);
        handIn("m-2", quiz);
        String question = question(first, "甲题");

        JsonNode items = queue(ADMIN, question);

        assertThat(items).hasSize(2).allSatisfy(item -> {
            assertThat(item.path("questionId").asText()).isEqualTo(question);
            assertThat(item.has("personId")).isFalse();
            assertThat(item.path("rubric").findValuesAsText("text")).containsExactly("内容", "条理");
            assertThat(item.path("suggestion").path("mark").asInt()).isEqualTo(3);
            assertThat(item.at("/suggestion/groups/0/spans/0/from").asInt()).isEqualTo(1);
        });
        JsonNode waiting = ok(journey.get(ADMIN, "/api/v1/attempts/marking/questions"));
        assertThat(waiting.path("items")).anySatisfy(one -> {
            assertThat(one.path("questionId").asText()).isEqualTo(question);
            assertThat(one.path("waiting").asInt()).isEqualTo(2);
        });
    }

    @Test
    void marks_by_line_must_be_those_of_the_rubric_and_add_up() {
        JsonNode attempt = handIn("m-3", essays());
        String question = question(attempt, "甲题");

        assertThatProblem(journey.post(
                        ADMIN,
                        marks(attempt),
                        Map.of("questionId", question, "mark", 9, "criteria", Map.of("c1", 5, "c2", 3))))
                .hasCode("mark-out-of-bounds");
        assertThatProblem(journey.post(
                        ADMIN,
                        marks(attempt),
                        Map.of("questionId", question, "mark", 9, "criteria", Map.of("c1", 4, "c2", 5))))
                .hasCode("mark-out-of-bounds");
        JsonNode marked = ok(journey.post(
                ADMIN,
                marks(attempt),
                Map.of("questionId", question, "mark", 8, "criteria", Map.of("c1", 5, "c2", 3))));
        assertThat(marked.path("mark").asInt()).isEqualTo(8);
    }

    @Test
    void a_marker_who_has_not_seen_the_mark_of_another_does_not_overwrite_it() {
        JsonNode attempt = handIn("m-4", essays());
        String question = question(attempt, "甲题");
        ok(journey.post(ADMIN, marks(attempt), mark(question, 8, 0)));

        assertThatProblem(journey.post(SECOND, marks(attempt), mark(question, 2, 0)))
                .hasStatus(409)
                .hasCode("marked-meanwhile");
        JsonNode again = ok(journey.post(ADMIN, marks(attempt), mark(question, 8, 0)));

        assertThat(again.path("mark").asInt()).isEqualTo(8);
        assertThat(queue(SECOND, question).findValuesAsText("attemptId"))
                .doesNotContain(attempt.path("id").asText());
    }

    @Test
    void a_second_marker_sees_nothing_that_the_first_one_wrote() {
        Quiz quiz = essays();
        ok(journey.put(
                ADMIN, "/api/v1/quizzes/" + quiz.id() + "/marking-rule", Map.of("isDouble", true, "tolerance", 1)));
        JsonNode attempt = handIn("m-6", quiz);
        String question = question(attempt, "甲题");
        ok(journey.post(
                ADMIN,
                marks(attempt),
                Map.of("questionId", question, "mark", 3, "seen", 0, "comment", "只说了一半", "criteria", Map.of("c1", 3))));

        JsonNode waiting = queue(SECOND, question);
        assertThat(waiting.findValuesAsText("attemptId"))
                .contains(attempt.path("id").asText());
        assertThat(waiting.toString()).doesNotContain("只说了一半");

        ok(journey.post(SECOND, marks(attempt), mark(question, 9, 1)));
        assertThat(queue(THIRD, question).toString()).doesNotContain("只说了一半");
        JsonNode decided = ok(journey.post(THIRD, marks(attempt), mark(question, 7, 2)));
        assertThat(decided.path("comment").asText()).isEqualTo("只说了一半");
    }

    @Test
    void two_markers_who_differ_too_much_need_a_third_one_who_decides() {
        Quiz quiz = essays();
        ok(journey.put(
                ADMIN, "/api/v1/quizzes/" + quiz.id() + "/marking-rule", Map.of("isDouble", true, "tolerance", 1)));
        JsonNode attempt = handIn("m-5", quiz);
        String question = question(attempt, "甲题");
        String id = attempt.path("id").asText();

        JsonNode first = ok(journey.post(ADMIN, marks(attempt), mark(question, 3, 0)));
        assertThat(queue(ADMIN, question).findValuesAsText("attemptId")).doesNotContain(id);
        assertThat(queue(SECOND, question).findValuesAsText("attemptId")).contains(id);
        JsonNode apart = ok(journey.post(SECOND, marks(attempt), mark(question, 9, 1)));
        JsonNode decided = ok(journey.post(THIRD, marks(attempt), mark(question, 7, 2)));

        assertThat(first.path("mark").isNull()).isTrue();
        assertThat(first.path("disputed").isNull()).isTrue();
        assertThat(apart.path("disputed")).hasSize(2);
        assertThat(decided.path("mark").asInt()).isEqualTo(7);
        String other = question(attempt, "乙题");
        ok(journey.post(ADMIN, marks(attempt), mark(other, 5, 0)));
        ok(journey.post(SECOND, marks(attempt), mark(other, 6, 1)));
        JsonNode result = ok(journey.get(Caller.member("m-5"), "/api/v1/attempts/" + id + "/result"));
        assertThat(result.path("mark").decimalValue()).isEqualByComparingTo("12.5");
    }

    @Test
    void with_one_marker_again_the_answer_comes_back_to_whoever_marked_it_as_the_first_of_two() {
        Quiz quiz = essays();
        String rule = "/api/v1/quizzes/" + quiz.id() + "/marking-rule";
        ok(journey.put(ADMIN, rule, Map.of("isDouble", true, "tolerance", 1)));
        JsonNode attempt = handIn("m-7", quiz);
        String question = question(attempt, "甲题");
        String id = attempt.path("id").asText();
        ok(journey.post(ADMIN, marks(attempt), mark(question, 8, 0)));

        ok(journey.put(ADMIN, rule, Map.of("isDouble", false, "tolerance", 1)));

        assertThat(queue(ADMIN, question).findValuesAsText("attemptId")).contains(id);
        JsonNode marked = ok(journey.post(ADMIN, marks(attempt), mark(question, 8, 1)));
        assertThat(marked.path("mark").asInt()).isEqualTo(8);
        assertThat(queue(ADMIN, question).findValuesAsText("attemptId")).doesNotContain(id);
    }
}

package io.rizhi.quiz;

import static io.rizhi.quiz.QuizJourney.ADMIN;
import static io.rizhi.quiz.QuizJourney.PAPER;
import static io.rizhi.quiz.QuizJourney.ok;
import static io.rizhi.quiz.QuizJourney.question;
import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.quiz.QuizJourney.Quiz;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.caller.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ServiceTest
class AttemptsOfQuizIT extends QuizStage {

    @Test
    void shows_every_attempt_with_its_marks_once_it_is_graded() {
        Quiz quiz = journey.publish(PAPER, Map.of());
        JsonNode done = journey.start("l1", quiz, "plan-1", 3);
        ok(journey.respond("l1", done, question(done, "天是蓝的"), 1, Map.of("isTrue", true)));
        ok(journey.submit("l1", done));
        JsonNode open = journey.start("l2", quiz, "plan-1", 3);

        JsonNode items = list(quiz, "").path("items");

        assertThat(ids(items)).containsExactly(id(open), id(done));
        JsonNode graded = items.get(1);
        assertThat(graded.path("personId").asText()).isEqualTo("l1");
        assertThat(graded.path("quizVersion").asInt()).isEqualTo(1);
        assertThat(graded.path("attempt").asInt()).isEqualTo(1);
        assertThat(graded.path("planId").asText()).isEqualTo("plan-1");
        assertThat(graded.path("day").asInt()).isEqualTo(3);
        assertThat(graded.path("status").asText()).isEqualTo("graded");
        assertThat(graded.path("mark").decimalValue()).isEqualByComparingTo("1");
        assertThat(graded.path("totalMark").decimalValue()).isEqualByComparingTo("8");
        assertThat(graded.path("percent").asInt()).isEqualTo(12);
        assertThat(graded.path("hasPassed").asBoolean()).isFalse();
        assertThat(graded.path("isCorrected").asBoolean()).isFalse();
        assertThat(graded.path("seconds").isNull()).isFalse();
        for (String field : List.of("submittedAt", "mark", "percent", "hasPassed", "seconds")) {
            assertThat(items.get(0).path(field).isNull()).as(field).isTrue();
        }
    }

    @Test
    void is_filtered_by_version_status_and_person() {
        Quiz quiz = journey.publish(PAPER, Map.of());
        JsonNode done = journey.start("l3", quiz, "plan-1", 1);
        ok(journey.submit("l3", done));
        JsonNode open = journey.start("l4", quiz, "plan-1", 1);

        assertThat(ids(list(quiz, "?status=graded").path("items"))).containsExactly(id(done));
        assertThat(ids(list(quiz, "?status=open&version=1").path("items"))).containsExactly(id(open));
        assertThat(ids(list(quiz, "?person=l4").path("items"))).containsExactly(id(open));
        assertThat(list(quiz, "?person=l4&status=graded").path("items")).isEmpty();
        assertThat(list(quiz, "?version=2").path("items")).isEmpty();
        assertThat(list(quiz, "?status=overdue").path("items")).isEmpty();
    }

    @Test
    void pages_follow_each_other_without_gap_or_repeat() {
        Quiz quiz = journey.publish(PAPER, Map.of());
        List<String> started = new ArrayList<>();
        for (int day = 1; day <= 7; day++) {
            started.add(0, id(journey.start("l5", quiz, "plan-1", day)));
        }

        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = list(quiz, "?limit=3&cursor=" + cursor);
            seen.addAll(ids(page.path("items")));
            cursor = page.path("next").asText("");
        } while (!cursor.isEmpty() && !cursor.equals("null"));

        assertThat(seen).containsExactlyElementsOf(started);
    }

    @Test
    void only_admins_see_it_and_what_is_not_there_is_said() {
        Quiz quiz = journey.publish(PAPER, Map.of());
        String path = "/api/v1/quizzes/" + quiz.id() + "/attempts";

        for (Caller caller : List.of(Caller.member("l6"), Caller.manager("boss", "unit-1"), Caller.service("study"))) {
            assertThatProblem(journey.get(caller, path)).hasCode("forbidden");
        }
        assertThatProblem(journey.get(ADMIN, "/api/v1/quizzes/not-there/attempts"))
                .hasCode("not-found");
        assertThatProblem(journey.get(ADMIN, path + "?status=gone")).hasErrorAt("#status");
        assertThatProblem(journey.get(ADMIN, path + "?cursor=gone")).hasErrorAt("#cursor");
    }

    private JsonNode list(Quiz quiz, String query) {
        return ok(journey.get(ADMIN, "/api/v1/quizzes/" + quiz.id() + "/attempts" + query));
    }

    private static List<String> ids(JsonNode items) {
        return items.findValuesAsText("id");
    }

    private static String id(JsonNode attempt) {
        return attempt.path("id").asText();
    }
}

package io.rizhi.quiz;

import static io.rizhi.quiz.QuizJourney.ADMIN;
import static io.rizhi.quiz.QuizJourney.PAPER;
import static io.rizhi.quiz.QuizJourney.draft;
import static io.rizhi.quiz.QuizJourney.ok;
import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.quiz.QuizJourney.Quiz;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.caller.Caller;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ServiceTest
class QuizListIT extends QuizStage {

    @Test
    void is_searched_by_words_of_the_title_and_by_state_page_by_page() {
        Quiz first = journey.publish(PAPER, Map.of("title", "消防安全 第一季"));
        Quiz second = journey.publish(PAPER, Map.of("title", "消防安全 第二季"));
        Quiz other = journey.publish(PAPER, Map.of("title", "用电安全"));

        assertThat(list("?q=安全 消防")).containsExactly(second.id(), first.id());
        assertThat(list("?q=用电&status=published")).containsExactly(other.id());
        assertThat(list("?q=消防&status=changed")).isEmpty();

        Map<String, Object> change = draft(ok(journey.get(ADMIN, "/api/v1/quizzes/" + first.id())));
        change.put("title", "消防安全 第三季");
        ok(journey.put(ADMIN, "/api/v1/quizzes/" + first.id() + "/draft", change));

        assertThat(list("?q=消防&status=changed")).containsExactly(first.id());
        assertThat(list("?q=第一季")).isEmpty();
        JsonNode page = ok(journey.get(ADMIN, "/api/v1/quizzes?q=消防&limit=1"));
        assertThat(ids(page)).containsExactly(first.id());
        assertThat(list("?q=消防&limit=1&cursor=" + page.path("next").asText())).containsExactly(second.id());
    }

    @Test
    void a_state_that_does_not_exist_and_a_text_that_is_too_long_are_refused_by_name() {
        assertThatProblem(journey.get(ADMIN, "/api/v1/quizzes?status=gone")).hasErrorAt("#status");
        assertThatProblem(journey.get(ADMIN, "/api/v1/quizzes?q=" + "长".repeat(201)))
                .hasErrorAt("#q");
        assertThatProblem(journey.get(Caller.member("m1"), "/api/v1/quizzes?q=消防"))
                .hasCode("forbidden");
    }

    private List<String> list(String query) {
        return ids(ok(journey.get(ADMIN, "/api/v1/quizzes" + query)));
    }

    private static List<String> ids(JsonNode page) {
        return page.path("items").findValuesAsText("id");
    }
}

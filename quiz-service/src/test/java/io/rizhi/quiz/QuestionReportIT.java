package io.rizhi.quiz;

import static io.rizhi.quiz.QuizJourney.ADMIN;
import static io.rizhi.quiz.QuizJourney.ok;
import static io.rizhi.quiz.QuizJourney.question;
import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.quiz.QuizJourney.Quiz;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.caller.Caller;
import io.rizhi.testkit.event.RecordedEvents;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@ServiceTest
class QuestionReportIT extends QuizStage {
    private static final String QUEUE = "/api/v1/questions/reports";

    @Test
    void a_report_is_answered_once_and_its_member_is_told_without_a_word_of_it() {
        Quiz quiz = journey.publish(QuizJourney.PAPER, Map.of());
        JsonNode attempt = submitted("rep-1", quiz);
        String questionId = question(attempt, "首都");

        JsonNode report = ok(report("rep-1", attempt, questionId, "选项写错了"));
        assertThatProblem(report("rep-1", attempt, questionId, "再说一次"))
                .hasStatus(409)
                .hasCode("question-already-reported");
        JsonNode queued = inQueue(report.path("id").asText());
        assertThat(queued.path("text").asText()).isEqualTo("选项写错了");
        assertThat(queued.path("questionVersion").asInt()).isEqualTo(1);
        assertThat(queued.path("attemptId").asText()).isEqualTo(id(attempt));

        String closing = QUEUE + "/" + id(report) + "/closing";
        ok(journey.post(ADMIN, closing, Map.of("reply", "已经改正，谢谢。")));
        ok(journey.post(ADMIN, closing, Map.of("reply", "已经改正，谢谢。")));
        assertThatProblem(journey.post(ADMIN, closing, Map.of("reply", "另一个回复")))
                .hasStatus(409)
                .hasCode("report-closed");

        JsonNode mine = ok(journey.get(Caller.member("rep-1"), reports(attempt)));
        assertThat(mine.path("items").path(0).path("reply").asText()).isEqualTo("已经改正，谢谢。");
        try (RecordedEvents events = own.events("rizhi.quiz.question-report")) {
            JsonNode told = events.awaitOne("rizhi.quiz.question-report-answered.v1", id(report))
                    .data();
            assertThat(told.path("personId").asText()).isEqualTo("rep-1");
            assertThat(told.toString()).doesNotContain("改正").doesNotContain("写错");
        }
        ok(report("rep-1", attempt, questionId, "还是不对"));
    }

    @Test
    void nothing_is_reported_or_replied_where_the_review_is_not_open() {
        Quiz quiz = journey.publish(QuizJourney.PAPER, Map.of("review", "after-window"));
        JsonNode attempt = submitted("rep-2", quiz);

        assertThatProblem(report("rep-2", attempt, question(attempt, "首都"), "答案是什么？"))
                .hasStatus(422)
                .hasCode("question-not-shown");
        assertThat(ok(journey.get(Caller.member("rep-2"), reports(attempt))).path("items"))
                .isEmpty();
    }

    @Test
    void another_person_finds_no_attempt_to_report_about() {
        Quiz quiz = journey.publish(QuizJourney.PAPER, Map.of());
        JsonNode attempt = submitted("rep-3", quiz);

        assertThatProblem(report("stranger", attempt, question(attempt, "首都"), "不是我的"))
                .hasStatus(404);
        assertThatProblem(journey.get(Caller.member("stranger"), reports(attempt)))
                .hasStatus(404);
        assertThatProblem(journey.get(Caller.member("rep-3"), QUEUE)).hasStatus(403);
    }

    @Test
    void more_reports_than_a_day_allows_are_refused_with_the_time_to_wait() {
        Quiz quiz = journey.publish(QuizJourney.PAPER, Map.of());
        JsonNode attempt = submitted("rep-4", quiz);
        String questionId = question(attempt, "首都");
        for (int i = 0; i < 20; i++) {
            JsonNode report = ok(report("rep-4", attempt, questionId, "第" + i + "次"));
            ok(journey.post(ADMIN, QUEUE + "/" + id(report) + "/closing", Map.of()));
        }

        assertThatProblem(report("rep-4", attempt, questionId, "太多了"))
                .hasStatus(429)
                .hasCode("too-many-reports");
    }

    private JsonNode submitted(String person, Quiz quiz) {
        JsonNode attempt = journey.start(person, quiz, "plan-report", 1);
        ok(journey.submit(person, attempt));
        return attempt;
    }

    private ResponseSpec report(String person, JsonNode attempt, String questionId, String text) {
        return journey.post(
                Caller.member(person),
                reports(attempt),
                Map.of("questionId", questionId, "kind", "wrong-key", "text", text));
    }

    private JsonNode inQueue(String reportId) {
        JsonNode page = ok(journey.get(ADMIN, QUEUE + "?limit=100"));
        for (JsonNode each : page.path("items")) {
            if (id(each).equals(reportId)) {
                return each;
            }
        }
        throw new AssertionError(reportId + " in " + List.of(page));
    }

    private static String reports(JsonNode attempt) {
        return "/api/v1/attempts/" + id(attempt) + "/reports";
    }

    private static String id(JsonNode node) {
        return node.path("id").asText();
    }
}

package io.rizhi.quiz;

import static io.rizhi.quiz.QuizJourney.ADMIN;
import static io.rizhi.quiz.QuizJourney.PAPER;
import static io.rizhi.quiz.QuizJourney.ok;
import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.quiz.QuizJourney.Quiz;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.caller.Caller;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class WindowIT extends QuizStage {
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @Test
    void a_start_before_the_window_is_refused_and_says_when_it_opens() {
        Instant opens = NOW.plusSeconds(3_600);
        Quiz quiz = journey.publish(PAPER, Map.of("opens", opens.toString()));

        var refused = journey.tryStart("w1", journey.ticket("w1", quiz, "plan-1", 1));

        assertThatProblem(refused).hasStatus(422).hasCode("quiz-not-open-yet").hasErrorAt("/opens");
    }

    @Test
    void a_start_after_the_window_is_refused_although_the_ticket_is_open() {
        Quiz quiz = journey.publish(PAPER, Map.of("closes", NOW.minusSeconds(60).toString()));

        assertThatProblem(journey.tryStart("w2", journey.ticket("w2", quiz, "plan-1", 1)))
                .hasStatus(422)
                .hasCode("window-closed")
                .hasErrorAt("/closes");
    }

    @Test
    void the_deadline_is_the_end_of_the_window_where_that_comes_before_the_time_limit() {
        Instant closes = NOW.plusSeconds(600);
        Quiz quiz = journey.publish(
                PAPER, Map.of("closes", closes.toString(), "timeLimitSeconds", 3_600, "opens", NOW.toString()));

        JsonNode attempt = journey.start("w3", quiz, "plan-1", 1);

        assertThat(QuizJourney.instant(attempt.path("deadline"))).isEqualTo(closes);
        assertThat(attempt.path("kind").asText()).isEqualTo("daily");
        assertThat(attempt.path("allowedSeconds").asInt()).isEqualTo(3_600);
        assertThat(attempt.path("extraSeconds").asInt()).isZero();
    }

    @Test
    void the_deadline_is_the_end_of_the_time_limit_where_that_comes_first() {
        Quiz quiz =
                journey.publish(PAPER, Map.of("closes", NOW.plusSeconds(6_000).toString(), "timeLimitSeconds", 600));

        JsonNode attempt = journey.start("w4", quiz, "plan-1", 1);

        assertThat(QuizJourney.instant(attempt.path("deadline")))
                .isEqualTo(QuizJourney.instant(attempt.path("startedAt")).plusSeconds(600));
    }

    @Test
    void a_briefing_tells_what_awaits_and_starts_nothing() {
        Instant closes = NOW.plusSeconds(6_000);
        Quiz quiz = journey.publish(
                PAPER, Map.of("closes", closes.toString(), "timeLimitSeconds", 600, "attemptsAllowed", 2));

        JsonNode before = briefing("w5", quiz);
        JsonNode attempt = journey.start("w5", quiz, "plan-1", 1);
        JsonNode during = briefing("w5", quiz);
        ok(journey.submit("w5", attempt));
        ok(journey.submit("w5", journey.start("w5", quiz, "plan-1", 1)));
        JsonNode after = briefing("w5", quiz);

        assertThat(before.path("title").asText()).isEqualTo("测验一");
        assertThat(before.path("questionCount").asInt()).isEqualTo(4);
        assertThat(before.path("allowedSeconds").asInt()).isEqualTo(600);
        assertThat(QuizJourney.instant(before.path("closes"))).isEqualTo(closes);
        assertThat(QuizJourney.instant(before.path("quizCloses"))).isEqualTo(closes);
        assertThat(before.path("quizOpens").isNull()).isTrue();
        assertThat(before.path("attemptsMade").asInt()).isZero();
        assertThat(before.path("isUnderWay").asBoolean()).isFalse();
        assertThat(before.path("refusal").isNull()).isTrue();
        assertThat(during.path("isUnderWay").asBoolean()).isTrue();
        assertThat(after.path("refusal").asText()).isEqualTo("no-attempts-left");
    }

    @Test
    void a_briefing_keeps_the_window_of_the_quiz_apart_from_that_of_the_plan() {
        JsonNode briefing = briefing("w8", journey.publish(PAPER, Map.of()));

        assertThat(briefing.path("closes").isNull()).isFalse();
        assertThat(briefing.path("quizCloses").isNull()).isTrue();
        assertThat(briefing.path("quizOpens").isNull()).isTrue();
    }

    @Test
    void another_persons_ticket_tells_nothing() {
        Quiz quiz = journey.publish(PAPER, Map.of());

        assertThatProblem(journey.post(
                        Caller.member("w6"),
                        "/api/v1/attempts/briefing",
                        Map.of("ticket", journey.ticket("w7", quiz, "plan-1", 1))))
                .hasStatus(403)
                .hasCode("ticket-refused");
    }

    private JsonNode briefing(String person, Quiz quiz) {
        return ok(journey.post(
                Caller.member(person),
                "/api/v1/attempts/briefing",
                Map.of("ticket", journey.ticket(person, quiz, "plan-1", 1))));
    }

    @Test
    void a_window_that_closes_before_it_opens_is_refused_in_place() {
        Quiz quiz = journey.publish(PAPER, Map.of());
        Map<String, Object> draft = QuizJourney.draft(ok(journey.get(ADMIN, "/api/v1/quizzes/" + quiz.id())));
        draft.put("opens", NOW.toString());
        draft.put("closes", NOW.minusSeconds(1).toString());

        assertThatProblem(journey.put(ADMIN, "/api/v1/quizzes/" + quiz.id() + "/draft", draft))
                .hasStatus(422)
                .hasCode("quiz-invalid")
                .hasErrorAt("/closes");
    }

    @ParameterizedTest
    @CsvSource({
        "opens,  -1000000-01-01T00:00:00Z",
        "opens,  0000-01-01T00:00:00Z",
        "closes, +10000-01-01T00:00:00Z",
        "closes, +1000000000-01-01T00:00:00Z",
    })
    void a_window_that_no_calendar_reaches_is_refused_in_place(String end, String at) {
        Quiz quiz = journey.publish(PAPER, Map.of());
        Map<String, Object> draft = QuizJourney.draft(ok(journey.get(ADMIN, "/api/v1/quizzes/" + quiz.id())));
        draft.put(end, at);

        assertThatProblem(journey.put(ADMIN, "/api/v1/quizzes/" + quiz.id() + "/draft", draft))
                .hasStatus(422)
                .hasCode("quiz-invalid")
                .hasErrorAt("/" + end);
        assertThatProblem(journey.put(ADMIN, "/api/v1/quizzes/" + quiz.id() + "/overrides/people/w9", Map.of(end, at)))
                .hasStatus(422)
                .hasCode("override-invalid")
                .hasErrorAt("/" + end);
    }

    @Test
    void the_editor_gets_its_window_back() {
        String opens = NOW.plusSeconds(60).toString();
        Quiz quiz = journey.publish(PAPER, Map.of("opens", opens));

        JsonNode shown = ok(journey.get(ADMIN, "/api/v1/quizzes/" + quiz.id()));

        assertThat(shown.path("opens").asText()).isEqualTo(opens);
        assertThat(shown.path("closes").isNull()).isTrue();
    }
}

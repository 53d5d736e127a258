package io.rizhi.quiz;

import static io.rizhi.quiz.QuizJourney.PAPER;
import static io.rizhi.quiz.QuizJourney.ok;
import static io.rizhi.quiz.QuizJourney.question;
import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.quiz.QuizJourney.Quiz;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.caller.Caller;
import io.rizhi.testkit.caller.FakeIssuer;
import io.rizhi.testkit.event.RecordedEvent;
import io.rizhi.testkit.event.RecordedEvents;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@ServiceTest
@TestPropertySource(properties = "rizhi.quiz.attempt.sweep-every=200ms")
class ExpiryIT extends QuizStage {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Quiz quiz(Object... rules) {
        Map<String, Object> all = new LinkedHashMap<>(Map.of("graceSeconds", 0));
        for (int i = 0; i < rules.length; i += 2) {
            all.put((String) rules[i], rules[i + 1]);
        }
        return journey.publish(PAPER, all);
    }

    /** An attempt with one answer whose window closes in a few seconds. */
    private JsonNode shortAttempt(String person, Quiz quiz) {
        Map<String, Object> claims = QuizJourney.claims(person, quiz, "plan-e", 1);
        claims.put("closes", System.currentTimeMillis() / 1000 + 4);
        JsonNode attempt = ok(journey.tryStart(person, FakeIssuer.shared().sign(claims)));
        ok(journey.respond(person, attempt, question(attempt, "天是蓝的"), 1, Map.of("isTrue", true)));
        return attempt;
    }

    private void awaitStatus(String person, JsonNode attempt, String status) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ok(journey.get(Caller.member(person), path(attempt)))
                                .path("status")
                                .asText())
                        .isEqualTo(status));
    }

    private static String path(JsonNode attempt) {
        return "/api/v1/attempts/" + attempt.path("id").asText();
    }

    @Test
    void an_overdue_attempt_takes_no_answer_but_may_be_handed_in() {
        JsonNode attempt = shortAttempt("e1", quiz("expiry", "grace", "handInSeconds", 3_600));

        awaitStatus("e1", attempt, "overdue");
        assertThatProblem(journey.respond("e1", attempt, question(attempt, "天是蓝的"), 2, Map.of("isTrue", false)))
                .hasStatus(422)
                .hasCode("past-deadline");
        JsonNode result = ok(journey.submit("e1", attempt));

        assertThat(result.path("status").asText()).isEqualTo("graded");
        assertThat(result.path("mark").decimalValue()).isEqualByComparingTo("1");
        assertThat(Instant.parse(result.path("submittedAt").asText()))
                .isAfter(Instant.parse(attempt.path("deadline").asText()));
    }

    @Test
    void an_overdue_attempt_that_nobody_hands_in_is_abandoned() {
        Quiz quiz = quiz("expiry", "grace", "handInSeconds", 1);
        JsonNode attempt = shortAttempt("e2", quiz);

        awaitStatus("e2", attempt, "abandoned");
        assertThatProblem(journey.submit("e2", attempt)).hasStatus(422).hasCode("attempt-abandoned");
        try (RecordedEvents events = own.events("rizhi.quiz.attempt")) {
            RecordedEvent told = events.awaitOne(
                    "rizhi.quiz.attempt-abandoned.v1", attempt.path("id").asText());
            assertThat(told.data().path("personId").asText()).isEqualTo("e2");
            assertThat(told.data().path("recordId").asText()).isEqualTo("record-e2");
            assertThat(told.data().path("day").asInt()).isEqualTo(1);
            assertThat(Instant.parse(told.data().path("abandonedAt").asText()))
                    .isAfterOrEqualTo(Instant.parse(attempt.path("deadline").asText()));
            assertThat(events.all().stream().filter(event -> event.key().equals(told.key())))
                    .extracting(RecordedEvent::type)
                    .containsOnly("rizhi.quiz.attempt-abandoned.v1");
        }
    }

    @Test
    void an_abandoned_attempt_is_used_up_has_no_mark_and_counts_for_nothing() {
        Quiz quiz = quiz("expiry", "abandon", "attemptsAllowed", 2, "gradeBy", "first");
        JsonNode attempt = shortAttempt("e3", quiz);

        awaitStatus("e3", attempt, "abandoned");
        assertThatProblem(journey.get(Caller.member("e3"), path(attempt) + "/result"))
                .hasStatus(422)
                .hasCode("attempt-abandoned");
        assertThatProblem(journey.respond("e3", attempt, question(attempt, "天是蓝的"), 2, Map.of("isTrue", false)))
                .hasCode("attempt-abandoned");
        JsonNode second = journey.start("e3", quiz, "plan-e", 1);
        assertThat(second.path("attempt").asInt()).isEqualTo(2);
        JsonNode result = ok(journey.submit("e3", second));
        assertThat(result.path("attemptsLeft").asInt()).isZero();
        assertThat(result.path("standing").path("attempts").asInt()).isEqualTo(1);
        JsonNode list = ok(journey.get(Caller.member("e3"), "/api/v1/attempts?planId=plan-e&day=1"));
        assertThat(list.path("items").findValuesAsText("status")).containsExactly("abandoned", "graded");
        assertThat(list.path("items").path(0).path("percent").isNull()).isTrue();
    }

    @Test
    void an_abandoned_attempt_takes_no_marks_and_says_why() {
        String essay = "六、简答题（10分）\n1. 说说你的看法。\n答案要点：三点。";
        Quiz quiz = journey.publish(PAPER + essay, Map.of("graceSeconds", 0, "expiry", "abandon"));
        JsonNode attempt = shortAttempt("e5", quiz);
        awaitStatus("e5", attempt, "abandoned");

        assertThatProblem(journey.post(
                        QuizJourney.ADMIN,
                        path(attempt) + "/marks",
                        Map.of("questionId", question(attempt, "看法"), "mark", 7)))
                .hasStatus(422)
                .hasCode("attempt-abandoned");
    }

    @Test
    void handed_in_before_its_deadline_an_attempt_counts_whatever_the_quiz_says_of_late_ones() {
        JsonNode attempt = shortAttempt("e4", quiz("expiry", "abandon"));

        assertThat(ok(journey.submit("e4", attempt)).path("status").asText()).isEqualTo("graded");
    }
}

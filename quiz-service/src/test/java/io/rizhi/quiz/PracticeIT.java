package io.rizhi.quiz;

import static io.rizhi.quiz.QuizJourney.PAPER;
import static io.rizhi.quiz.QuizJourney.ok;
import static io.rizhi.quiz.QuizJourney.option;
import static io.rizhi.quiz.QuizJourney.question;
import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.quiz.QuizJourney.Quiz;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.caller.Caller;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@ServiceTest
class PracticeIT extends QuizStage {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private ResponseSpec check(String person, JsonNode attempt, String question, long sequence) {
        return journey.post(
                Caller.member(person),
                "/api/v1/attempts/" + attempt.path("id").asText() + "/responses/" + question + "/check",
                Map.of("sequence", sequence));
    }

    private JsonNode shown(String person, JsonNode attempt) {
        return ok(journey.get(
                Caller.member(person), "/api/v1/attempts/" + attempt.path("id").asText()));
    }

    @Test
    void checking_an_answer_tells_its_mark_and_what_is_right_and_closes_it() {
        JsonNode attempt = journey.start("r1", journey.publish(PAPER, Map.of("mode", "practice")), "plan-p", 1);
        String capital = question(attempt, "首都");
        ok(journey.respond("r1", attempt, capital, 1, Map.of("optionIds", List.of(option(attempt, "上海")))));

        JsonNode checked = ok(check("r1", attempt, capital, 1));

        assertThat(checked.path("mark").asInt()).isZero();
        assertThat(checked.path("isCorrect").asBoolean()).isFalse();
        assertThat(checked.path("explanation").asText()).isEqualTo("见第一节。");
        assertThat(checked.path("options").findValues("isCorrect"))
                .extracting(JsonNode::asBoolean)
                .containsExactlyInAnyOrder(true, false);
        assertThatProblem(
                        journey.respond("r1", attempt, capital, 2, Map.of("optionIds", List.of(option(attempt, "北京")))))
                .hasStatus(409)
                .hasCode("response-checked");
        assertThat(ok(check("r1", attempt, capital, 1))).isEqualTo(checked);
        JsonNode result = ok(journey.submit("r1", attempt));
        assertThat(result.path("mark").asInt()).isZero();
    }

    @Test
    void a_replay_of_the_answer_that_was_checked_is_still_acknowledged() {
        JsonNode attempt = journey.start("r2", journey.publish(PAPER, Map.of("mode", "practice")), "plan-p", 1);
        String truth = question(attempt, "天是蓝的");
        ok(journey.respond("r2", attempt, truth, 1, Map.of("isTrue", true)));
        ok(check("r2", attempt, truth, 1));

        assertThat(ok(journey.respond("r2", attempt, truth, 1, Map.of("isTrue", true)))
                        .path("sequence")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void only_what_was_checked_shows_when_the_attempt_is_opened_again() {
        JsonNode attempt = journey.start("r3", journey.publish(PAPER, Map.of("mode", "practice")), "plan-p", 1);
        String truth = question(attempt, "天是蓝的");
        ok(journey.respond("r3", attempt, truth, 1, Map.of("isTrue", false)));
        ok(check("r3", attempt, truth, 1));

        JsonNode again = shown("r3", attempt);

        assertThat(again.path("mode").asText()).isEqualTo("practice");
        for (JsonNode each : again.path("questions")) {
            boolean isIt = each.path("questionId").asText().equals(truth);
            assertThat(each.path("checked").isObject()).isEqualTo(isIt);
        }
    }

    @Test
    void an_answer_that_the_server_has_not_got_is_not_checked() {
        JsonNode attempt = journey.start("r4", journey.publish(PAPER, Map.of("mode", "practice")), "plan-p", 1);
        String truth = question(attempt, "天是蓝的");

        assertThatProblem(check("r4", attempt, truth, 0)).hasStatus(422).hasCode("not-answered");
        assertThatProblem(check("r4", attempt, truth, 1)).hasStatus(409).hasCode("stale-response");
        ok(journey.respond("r4", attempt, truth, 5, Map.of("isTrue", true)));
        assertThatProblem(check("r4", attempt, truth, 4))
                .hasStatus(409)
                .hasCode("stale-response")
                .hasErrorAt("/sequence");
        assertThat(shown("r4", attempt).path("questions").findValues("checked")).allMatch(JsonNode::isNull);
    }

    @Test
    void an_assessment_and_another_persons_practice_tell_nothing() {
        Quiz practice = journey.publish(PAPER, Map.of("mode", "practice"));
        JsonNode other = journey.start("r5", practice, "plan-p", 1);
        JsonNode attempt = journey.start("r6", journey.publish(PAPER, Map.of()), "plan-p", 1);
        String truth = question(attempt, "天是蓝的");
        ok(journey.respond("r6", attempt, truth, 1, Map.of("isTrue", true)));
        ok(journey.respond("r5", other, question(other, "天是蓝的"), 1, Map.of("isTrue", true)));

        assertThatProblem(check("r6", attempt, truth, 1)).hasStatus(422).hasCode("not-in-practice");
        assertThatProblem(check("r6", other, question(other, "天是蓝的"), 1)).hasStatus(404);
    }

    @Test
    void checks_and_answers_at_the_same_moment_never_show_a_key_for_an_answer_that_then_changes() {
        JsonNode attempt = journey.start("r7", journey.publish(PAPER, Map.of("mode", "practice")), "plan-p", 1);
        String truth = question(attempt, "天是蓝的");
        ok(journey.respond("r7", attempt, truth, 1, Map.of("isTrue", false)));

        List<String> outcomes = Flux.range(2, 8)
                .flatMap(i -> Mono.fromCallable(() -> i % 2 == 0
                                ? status("check", check("r7", attempt, truth, 1))
                                : status("answer", journey.respond("r7", attempt, truth, i, Map.of("isTrue", true))))
                        .subscribeOn(Schedulers.boundedElastic()))
                .collectList()
                .block(PATIENCE);

        JsonNode stored = shown("r7", attempt).path("questions");
        boolean isChecked = stored.findValues("checked").stream().anyMatch(JsonNode::isObject);
        boolean isStillFirst = stored.findValuesAsText("sequence").contains("1");
        assertThat(isChecked).isEqualTo(isStillFirst);
        assertThat(outcomes).hasSize(8);
        if (!isChecked) {
            assertThat(outcomes).doesNotContain("check 200");
        } else {
            assertThat(outcomes).doesNotContain("answer 200");
        }
    }

    private static String status(String what, ResponseSpec response) {
        return what + " " + response.returnResult(String.class).getStatus().value();
    }

    @Test
    void before_the_start_a_person_sees_how_the_quiz_goes_and_what_is_left() {
        Map<String, Object> rules = Map.of(
                "attemptsAllowed",
                2,
                "firstDelaySeconds",
                3_600,
                "timeLimitSeconds",
                600,
                "mode",
                "practice",
                "gradeBy",
                "last",
                "expiry",
                "abandon");
        Quiz quiz = journey.publish(PAPER, rules);
        Map<String, Object> ticket = Map.of("ticket", journey.ticket("r8", quiz, "plan-p", 1));

        JsonNode fresh = ok(journey.post(Caller.member("r8"), "/api/v1/attempts/briefing", ticket));
        JsonNode attempt = journey.start("r8", quiz, "plan-p", 1);
        JsonNode running = ok(journey.post(Caller.member("r8"), "/api/v1/attempts/briefing", ticket));
        ok(journey.submit("r8", attempt));
        JsonNode after = ok(journey.post(Caller.member("r8"), "/api/v1/attempts/briefing", ticket));

        assertThat(fresh.path("refusal").isNull()).isTrue();
        assertThat(fresh.path("attemptsMade").asInt()).isZero();
        assertThat(fresh.path("attemptsAllowed").asInt()).isEqualTo(2);
        assertThat(fresh.path("questionCount").asInt()).isEqualTo(4);
        assertThat(fresh.path("timeLimitSeconds").asInt()).isEqualTo(600);
        assertThat(fresh.path("gradeBy").asText()).isEqualTo("last");
        assertThat(fresh.path("mode").asText()).isEqualTo("practice");
        assertThat(fresh.path("expiry").asText()).isEqualTo("abandon");
        assertThat(running.path("isUnderWay").asBoolean()).isTrue();
        assertThat(after.path("refusal").asText()).isEqualTo("attempt-too-soon");
        assertThat(after.path("attemptsMade").asInt()).isEqualTo(1);
        assertThat(after.path("nextAttemptAt").isNull()).isFalse();
        assertThat(after.path("attempts").path("items")).hasSize(1);
        assertThatProblem(journey.post(Caller.member("r5"), "/api/v1/attempts/briefing", ticket))
                .hasStatus(403)
                .hasCode("ticket-refused");
    }

    @Test
    void after_two_hundred_attempts_of_a_day_the_next_is_refused_by_name_although_any_number_is_allowed() {
        Quiz quiz = journey.publish(PAPER, Map.of("mode", "practice"));
        JsonNode first = journey.start("r9", quiz, "plan-p", 1);
        ok(journey.submit("r9", first));
        copies(first, 2, 199);
        JsonNode last = journey.start("r9", quiz, "plan-p", 1);
        ok(journey.submit("r9", last));

        assertThatProblem(journey.tryStart("r9", journey.ticket("r9", quiz, "plan-p", 1)))
                .hasStatus(422)
                .hasCode("attempts-of-day-used-up");
        JsonNode briefing = ok(journey.post(
                Caller.member("r9"),
                "/api/v1/attempts/briefing",
                Map.of("ticket", journey.ticket("r9", quiz, "plan-p", 1))));
        assertThat(briefing.path("refusal").asText()).isEqualTo("attempts-of-day-used-up");
        assertThat(briefing.path("attemptsMade").asInt()).isEqualTo(200);
        assertThat(journey.start("r9", quiz, "plan-p", 2).path("id").asText()).isNotEmpty();
    }

    /** The same attempt once more under each number. */
    private void copies(JsonNode attempt, int from, int to) {
        var stored = own.database().getCollection("attempts");
        Document one = Mono.from(
                        stored.find(new Document("_id", attempt.path("id").asText()))
                                .first())
                .block(PATIENCE);
        List<Document> copies = IntStream.rangeClosed(from, to)
                .mapToObj(number -> new Document(one)
                        .append("_id", "practice-%03d".formatted(number))
                        .append("number", number))
                .toList();
        Mono.from(stored.insertMany(copies)).block(PATIENCE);
    }
}

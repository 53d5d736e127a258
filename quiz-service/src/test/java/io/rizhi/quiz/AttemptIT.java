package io.rizhi.quiz;

import static io.rizhi.quiz.QuizJourney.ADMIN;
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
import io.rizhi.testkit.caller.FakeIssuer;
import io.rizhi.testkit.event.RecordedEvents;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import reactor.core.publisher.Flux;

@ServiceTest
@TestPropertySource(properties = "rizhi.quiz.attempt.sweep-every=200ms")
class AttemptIT extends QuizStage {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void final_answers_are_the_last_intent_however_the_network_drops_doubles_and_reorders() {
        Quiz quiz = journey.publish(PAPER, Map.of());
        JsonNode attempt = journey.start("p1", quiz, "plan-1", 1);
        String single = question(attempt, "首都");
        String multiple = question(attempt, "水果");
        String truth = question(attempt, "天是蓝的");
        String gap = question(attempt, "方针");
        List<Runnable> sends = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            int sequence = i;
            String chosen = i == 6 ? option(attempt, "北京") : option(attempt, "上海");
            sends.add(() -> send("p1", attempt, single, sequence, Map.of("optionIds", List.of(chosen))));
            List<String> fruits =
                    i == 6 ? List.of(option(attempt, "苹果")) : List.of(option(attempt, "白菜"), option(attempt, "香蕉"));
            sends.add(() -> send("p1", attempt, multiple, sequence, Map.of("optionIds", fruits)));
            boolean isTrue = i == 6;
            sends.add(() -> send("p1", attempt, truth, sequence, Map.of("isTrue", isTrue)));
            String typed = i == 6 ? " 综合治理。" : "错的" + i;
            sends.add(() -> send("p1", attempt, gap, sequence, Map.of("gaps", List.of(typed))));
        }
        List<Runnable> network = network(sends);

        network.forEach(Runnable::run);
        List<JsonNode> results = List.of(ok(journey.submit("p1", attempt)), ok(journey.submit("p1", attempt)));

        assertThat(results.get(0)).isEqualTo(results.get(1));
        JsonNode result = results.get(0);
        assertThat(result.path("status").asText()).isEqualTo("graded");
        assertThat(result.path("mark").decimalValue()).isEqualByComparingTo("6");
        assertThat(result.path("totalMark").decimalValue()).isEqualByComparingTo("8");
        assertThat(result.path("percent").asInt()).isEqualTo(75);
        assertThat(result.path("hasPassed").asBoolean()).isTrue();
        try (RecordedEvents events = own.events("rizhi.quiz.attempt")) {
            String id = attempt.path("id").asText();
            assertThat(events.awaitOne("rizhi.quiz.attempt-submitted.v1", id).sequence())
                    .isEqualTo(1);
            JsonNode graded =
                    events.awaitOne("rizhi.quiz.attempt-graded.v1", id).data();
            assertThat(graded.path("percent").asInt()).isEqualTo(75);
            assertThat(graded.path("recordId").asText()).isEqualTo("record-p1");
            assertThat(graded.path("questions")).hasSize(4);
            assertThat(events.all().stream()
                            .filter(event -> event.key().equals(id))
                            .map(event -> event.sequence())
                            .distinct())
                    .containsExactlyInAnyOrder(1L, 2L);
        }
    }

    /** A third of the requests is lost, a third doubled, all are reordered; the last of each question gets through. */
    private static List<Runnable> network(List<Runnable> sends) {
        Random random = new Random(20261124);
        List<Runnable> delivered = new ArrayList<>();
        for (int i = 0; i < sends.size(); i++) {
            int fate = i >= sends.size() - 4 ? 1 : random.nextInt(3);
            for (int copy = 0; copy < fate; copy++) {
                delivered.add(sends.get(i));
            }
        }
        delivered.addAll(sends.subList(sends.size() - 4, sends.size()));
        Collections.shuffle(delivered, random);
        return delivered;
    }

    private void send(String person, JsonNode attempt, String question, int sequence, Map<String, Object> response) {
        journey.respond(person, attempt, question, sequence, response)
                .expectStatus()
                .value(status -> assertThat(status).isIn(200, 409));
    }

    @Test
    void a_stale_response_changes_nothing_and_names_the_current_sequence() {
        JsonNode attempt = journey.start("p2", journey.publish(PAPER, Map.of()), "plan-1", 1);
        String truth = question(attempt, "天是蓝的");
        ok(journey.respond("p2", attempt, truth, 5, Map.of("isTrue", true)));

        assertThatProblem(journey.respond("p2", attempt, truth, 4, Map.of("isTrue", false)))
                .hasStatus(409)
                .hasCode("stale-response")
                .hasErrorAt("/sequence");
        assertThatProblem(journey.respond("p2", attempt, truth, 5, Map.of("isTrue", false)))
                .hasCode("stale-response");

        JsonNode repeated = ok(journey.respond("p2", attempt, truth, 5, Map.of("isTrue", true)));
        assertThat(repeated.path("sequence").asLong()).isEqualTo(5);
    }

    @Test
    void a_second_device_finds_the_open_attempt_with_its_answers_and_its_order() {
        Quiz quiz = journey.publish(PAPER, Map.of("isShuffled", true));
        JsonNode first = journey.start("p3", quiz, "plan-1", 1);
        ok(journey.respond("p3", first, question(first, "天是蓝的"), 1, Map.of("isTrue", true)));

        JsonNode second = ok(journey.tryStart("p3", journey.ticket("p3", quiz, "plan-1", 1)));

        assertThat(second.path("id")).isEqualTo(first.path("id"));
        assertThat(second.path("questions").findValuesAsText("questionId"))
                .isEqualTo(first.path("questions").findValuesAsText("questionId"));
        assertThat(second.path("questions").findValues("response").stream().filter(each -> !each.isNull()))
                .hasSize(1);
    }

    @Test
    void starts_at_the_same_moment_end_in_one_attempt() {
        Quiz quiz = journey.publish(PAPER, Map.of());
        String ticket = journey.ticket("p4", quiz, "plan-1", 1);

        List<String> ids = Flux.range(0, 8)
                .flatMap(i -> reactor.core.publisher.Mono.fromCallable(() ->
                                ok(journey.tryStart("p4", ticket)).path("id").asText())
                        .subscribeOn(reactor.core.scheduler.Schedulers.boundedElastic()))
                .collectList()
                .block(PATIENCE);

        assertThat(ids).hasSize(8);
        assertThat(ids.stream().distinct()).hasSize(1);
    }

    @Test
    void no_more_attempts_than_allowed() {
        Quiz quiz = journey.publish(PAPER, Map.of("attemptsAllowed", 1));
        JsonNode attempt = journey.start("p5", quiz, "plan-1", 1);
        JsonNode result = ok(journey.submit("p5", attempt));

        assertThat(result.path("attemptsLeft").asInt()).isZero();
        assertThatProblem(journey.tryStart("p5", journey.ticket("p5", quiz, "plan-1", 1)))
                .hasCode("no-attempts-left");
    }

    @Test
    void the_next_attempt_waits_for_its_delay() {
        Quiz quiz = journey.publish(PAPER, Map.of("firstDelaySeconds", 3_600));
        JsonNode result = ok(journey.submit("p15", journey.start("p15", quiz, "plan-1", 1)));

        assertThat(QuizJourney.instant(result.path("nextAttemptAt")))
                .isEqualTo(QuizJourney.instant(result.path("submittedAt")).plusSeconds(3_600));
        assertThatProblem(journey.tryStart("p15", journey.ticket("p15", quiz, "plan-1", 1)))
                .hasStatus(422)
                .hasCode("attempt-too-soon");
    }

    @Test
    void what_is_not_allowed_is_refused_and_recorded() {
        Quiz quiz = journey.publish(PAPER, Map.of());
        JsonNode attempt = journey.start("p6", quiz, "plan-1", 1);
        String truth = question(attempt, "天是蓝的");

        assertThatProblem(journey.tryStart("p7", journey.ticket("p6", quiz, "plan-1", 1)))
                .hasCode("ticket-refused");
        assertThatProblem(journey.tryStart("p7", "no.ticket.atall"))
                .hasStatus(403)
                .hasCode("ticket-refused");
        assertThatProblem(journey.respond("p7", attempt, truth, 9, Map.of("isTrue", true)))
                .hasStatus(404);
        assertThatProblem(journey.submit("p7", attempt)).hasStatus(404);
        assertThatProblem(journey.get(
                        Caller.member("p7"),
                        "/api/v1/attempts/" + attempt.path("id").asText()))
                .hasStatus(404);
        ok(journey.submit("p6", attempt));
        assertThatProblem(journey.respond("p6", attempt, truth, 9, Map.of("isTrue", true)))
                .hasStatus(409)
                .hasCode("attempt-submitted");

        assertThat(refusals("p7"))
                .contains(
                        "start-attempt ticket-refused",
                        "save-response not-found",
                        "submit-attempt not-found",
                        "read-attempt not-found");
        assertThat(refusals("p6")).contains("save-response attempt-submitted");
    }

    private List<String> refusals(String person) {
        return Flux.from(own.database().getCollection("refusals").find(new Document("personId", person)))
                .map(entry -> entry.getString("action") + " " + entry.getString("reason"))
                .collectList()
                .block(PATIENCE);
    }

    @Test
    void a_ticket_with_anything_wrong_is_no_ticket() {
        Quiz quiz = journey.publish(PAPER, Map.of());
        long now = System.currentTimeMillis() / 1000;

        for (Map.Entry<String, Object> wrong : Map.<String, Object>of(
                        "iss",
                        "gateway",
                        "aud",
                        "study",
                        "use",
                        "internal",
                        "exp",
                        now - 30,
                        "quiz",
                        "unknown",
                        "ver",
                        99)
                .entrySet()) {
            Map<String, Object> claims = QuizJourney.claims("p8", quiz, "plan-1", 1);
            claims.put(wrong.getKey(), wrong.getValue());
            assertThatProblem(journey.tryStart("p8", FakeIssuer.shared().sign(claims)))
                    .hasCode("ticket-refused");
        }
        Map<String, Object> closed = QuizJourney.claims("p8", quiz, "plan-1", 1);
        closed.put("closes", now - 1);
        assertThatProblem(journey.tryStart("p8", FakeIssuer.shared().sign(closed)))
                .hasCode("window-closed");
    }

    @Test
    void after_the_grace_period_nothing_is_taken_and_the_sweeper_hands_in() {
        Quiz quiz = journey.publish(PAPER, Map.of("timeLimitSeconds", 10, "graceSeconds", 0));
        JsonNode attempt = journey.start("p9", quiz, "plan-1", 1);
        String id = attempt.path("id").asText();
        ok(journey.respond("p9", attempt, question(attempt, "天是蓝的"), 1, Map.of("isTrue", true)));

        try (RecordedEvents events = own.events("rizhi.quiz.attempt")) {
            JsonNode graded =
                    events.awaitOne("rizhi.quiz.attempt-graded.v1", id).data();

            assertThat(graded.path("mark").asDouble()).isEqualTo(1.0);
            assertThat(Instant.parse(graded.path("submittedAt").asText()))
                    .isEqualTo(QuizJourney.instant(attempt.path("deadline")));
        }
        assertThatProblem(journey.respond("p9", attempt, question(attempt, "天是蓝的"), 2, Map.of("isTrue", false)))
                .hasStatus(409);
        JsonNode result = ok(journey.submit("p9", attempt));
        assertThat(result.path("status").asText()).isEqualTo("graded");
    }

    @Test
    void an_attempt_that_was_handed_in_but_not_graded_is_graded_by_the_sweeper() {
        JsonNode attempt = journey.start("p10", journey.publish(PAPER, Map.of()), "plan-1", 1);
        String id = attempt.path("id").asText();
        Document crashed = new Document("status", "submitted")
                .append("submittedAt", java.util.Date.from(Instant.ofEpochMilli(System.currentTimeMillis() - 60_000)));
        reactor.core.publisher.Mono.from(own.database()
                        .getCollection("attempts")
                        .updateOne(
                                new Document("_id", id),
                                new Document("$set", crashed).append("$unset", new Document("openKey", ""))))
                .block(PATIENCE);

        try (RecordedEvents events = own.events("rizhi.quiz.attempt")) {
            assertThat(events.awaitOne("rizhi.quiz.attempt-graded.v1", id).sequence())
                    .isEqualTo(2);
        }
    }

    @Test
    void a_short_answer_waits_for_a_person_and_is_graded_with_the_last_mark() {
        Quiz quiz = journey.publish("五、简答题（10分）\n1. 说说你的看法。\n答案要点：三点。", Map.of());
        JsonNode attempt = journey.start("p11", quiz, "plan-1", 1);
        String id = attempt.path("id").asText();
        String question = question(attempt, "看法");
        ok(journey.respond("p11", attempt, question, 1, Map.of("text", "我认为……")));
        String marks = "/api/v1/attempts/" + id + "/marks";
        assertThatProblem(journey.post(ADMIN, marks, Map.of("questionId", question, "mark", 7)))
                .hasCode("not-submitted");
        JsonNode waiting = ok(journey.submit("p11", attempt));
        assertThat(waiting.path("status").asText()).isEqualTo("awaiting-marking");
        assertThat(waiting.path("mark").isNull()).isTrue();
        JsonNode queue = ok(journey.get(ADMIN, "/api/v1/attempts/marking"));
        assertThat(queue.path("items").findValuesAsText("attemptId")).contains(id);

        assertThatProblem(journey.post(ADMIN, marks, Map.of("questionId", question, "mark", 11)))
                .hasCode("mark-out-of-bounds");
        JsonNode marked = ok(journey.post(ADMIN, marks, Map.of("questionId", question, "mark", 7.5, "comment", "不错")));
        assertThat(marked.path("mark").decimalValue()).isEqualByComparingTo("7.5");
        assertThatProblem(journey.post(ADMIN, marks, Map.of("questionId", question, "mark", 9)))
                .hasCode("already-graded");

        try (RecordedEvents events = own.events("rizhi.quiz.attempt")) {
            JsonNode graded =
                    events.awaitOne("rizhi.quiz.attempt-graded.v1", id).data();
            assertThat(graded.path("wasMarkedByHand").asBoolean()).isTrue();
            assertThat(graded.path("percent").asInt()).isEqualTo(75);
        }
        JsonNode result = ok(journey.get(Caller.member("p11"), "/api/v1/attempts/" + id + "/result"));
        assertThat(result.path("questions").path(0).path("comment").asText()).isEqualTo("不错");
    }

    @Test
    void a_wrong_answer_enters_the_list_and_one_right_answer_later_does_not_take_it_off() {
        Quiz quiz = journey.publish(PAPER, Map.of());
        JsonNode first = journey.start("p12", quiz, "plan-1", 1);
        ok(journey.respond("p12", first, question(first, "首都"), 1, Map.of("optionIds", List.of(option(first, "上海")))));
        ok(journey.respond("p12", first, question(first, "天是蓝的"), 1, Map.of("isTrue", true)));
        ok(journey.submit("p12", first));
        JsonNode wrong = awaitReview("p12", 3);
        assertThat(wrong.path("items").findValuesAsText("correctAnswer")).contains("北京", "苹果；香蕉", "综合治理");

        JsonNode second = journey.start("p12", quiz, "plan-1", 1);
        ok(journey.respond(
                "p12", second, question(second, "首都"), 1, Map.of("optionIds", List.of(option(second, "北京")))));
        ok(journey.submit("p12", second));

        JsonNode both = awaitReview("p12", 4);
        assertThat(both.path("items").findValuesAsText("stem")).anyMatch(stem -> stem.contains("首都"));
        assertThat(both.path("items").findValuesAsText("stem")).anyMatch(stem -> stem.contains("天是蓝的"));
    }

    /** Until the list has that many entries and the last attempt has been folded in. */
    private JsonNode awaitReview(String person, int count) {
        return Flux.interval(Duration.ZERO, Duration.ofMillis(100))
                .publishOn(reactor.core.scheduler.Schedulers.boundedElastic())
                .filter(tick -> isFolded(person))
                .map(tick -> ok(journey.get(Caller.member(person), "/api/v1/reviews")))
                .filter(list -> list.path("items").size() == count)
                .blockFirst(PATIENCE);
    }

    private boolean isFolded(String person) {
        Long folded = reactor.core.publisher.Mono.from(own.database()
                        .getCollection("wrong-questions")
                        .countDocuments(new Document("personId", person).append("attempts", submitted(person))))
                .block(PATIENCE);
        return Long.valueOf(4).equals(folded);
    }

    private String submitted(String person) {
        Document last = reactor.core.publisher.Mono.from(own.database()
                        .getCollection("attempts")
                        .find(new Document("personId", person))
                        .sort(new Document("number", -1))
                        .first())
                .block(PATIENCE);
        return last == null ? "" : last.getString("_id");
    }
}

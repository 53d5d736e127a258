package io.rizhi.quiz;

import static io.rizhi.quiz.QuizJourney.ADMIN;
import static io.rizhi.quiz.QuizJourney.PAPER;
import static io.rizhi.quiz.QuizJourney.instant;
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
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import reactor.core.publisher.Mono;

@ServiceTest
@TestPropertySource(
        properties = {
            "rizhi.quiz.attempt.sweep-every=200ms",
            "rizhi.quiz.attempt.follow-every=100ms",
            "rizhi.quiz.attempt.longest-start=2s"
        })
class OverrideIT extends QuizStage {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final Map<String, Object> HALF_AN_HOUR = Map.of("timeLimitSeconds", 1_800, "attemptsAllowed", 1);

    @Test
    void a_person_gets_extra_time_and_sees_it_beside_the_time_of_the_quiz() {
        Quiz quiz = journey.publish(PAPER, HALF_AN_HOUR);
        put(quiz, "people/o1", Map.of("extraSeconds", 600));

        JsonNode attempt = journey.start("o1", quiz, "plan-1", 1);
        JsonNode other = journey.start("o2", quiz, "plan-1", 1);

        assertThat(attempt.path("timeLimitSeconds").asInt()).isEqualTo(1_800);
        assertThat(attempt.path("extraSeconds").asInt()).isEqualTo(600);
        assertThat(seconds(attempt)).isEqualTo(2_400);
        assertThat(seconds(other)).isEqualTo(1_800);
        assertThat(other.path("extraSeconds").asInt()).isZero();
    }

    @Test
    void the_unit_of_the_ticket_counts_and_a_ticket_without_units_works_as_before() {
        Quiz quiz = journey.publish(PAPER, HALF_AN_HOUR);
        put(quiz, "units/top", Map.of("timeLimitSeconds", 2_000));
        put(quiz, "units/ward", Map.of("timeLimitSeconds", 0));

        JsonNode inTop = ok(journey.tryStart("o3", ticket("o3", quiz, "top")));
        JsonNode inWard = ok(journey.tryStart("o4", ticket("o4", quiz, "top", "ward")));
        JsonNode nowhere = journey.start("o5", quiz, "plan-1", 1);

        assertThat(seconds(inTop)).isEqualTo(2_000);
        assertThat(inWard.path("allowedSeconds").isNull()).isTrue();
        assertThat(seconds(nowhere)).isEqualTo(1_800);
    }

    @Test
    void more_attempts_for_one_person_only() {
        Quiz quiz = journey.publish(PAPER, HALF_AN_HOUR);
        ok(journey.submit("o6", journey.start("o6", quiz, "plan-1", 1)));
        put(quiz, "people/o6", Map.of("attemptsAllowed", 2));

        JsonNode result = ok(journey.submit("o6", journey.start("o6", quiz, "plan-1", 1)));

        assertThat(result.path("attemptsLeft").asInt()).isZero();
        assertThatProblem(journey.tryStart("o6", journey.ticket("o6", quiz, "plan-1", 1)))
                .hasCode("no-attempts-left");
    }

    @Test
    void a_later_end_lets_one_person_in_after_the_quiz_has_closed_for_the_others() {
        Quiz quiz = journey.publish(PAPER, Map.of("closes", NOW.minusSeconds(60).toString()));
        Instant later = NOW.plusSeconds(900);
        put(quiz, "people/o7", Map.of("closes", later.toString()));

        assertThat(instant(journey.start("o7", quiz, "plan-1", 1).path("deadline")))
                .isEqualTo(later);
        assertThatProblem(journey.tryStart("o8", journey.ticket("o8", quiz, "plan-1", 1)))
                .hasCode("window-closed");
    }

    @Test
    void a_unit_without_end_and_without_time_limit_takes_both_from_the_quiz_and_leaves_those_of_the_plan() {
        Quiz quiz = journey.publish(
                PAPER, Map.of("closes", NOW.minusSeconds(60).toString(), "timeLimitSeconds", 60, "attemptsAllowed", 1));
        put(quiz, "units/top", Map.of("neverCloses", true, "timeLimitSeconds", 0));
        put(quiz, "units/ward", Map.of("closes", NOW.minusSeconds(30).toString()));

        JsonNode attempt = ok(journey.tryStart("o16", ticket("o16", quiz, "top", "ward")));
        JsonNode listed = ok(journey.get(ADMIN, path(quiz, "")));

        assertThat(attempt.path("allowedSeconds").isNull()).isTrue();
        assertThat(instant(attempt.path("deadline"))).as("of the ticket").isAfter(NOW.plusSeconds(60));
        assertThat(listed.path("items").findValues("neverCloses"))
                .extracting(JsonNode::asBoolean)
                .containsExactly(true, false);
        assertThatProblem(journey.put(
                        ADMIN, path(quiz, "people/o16"), Map.of("neverCloses", true, "closes", NOW.toString())))
                .hasErrorAt("/closes");
    }

    @Test
    void an_open_attempt_gets_its_new_deadline_at_the_next_call_and_the_old_one_when_the_override_goes() {
        Quiz quiz = journey.publish(PAPER, HALF_AN_HOUR);
        JsonNode attempt = journey.start("o9", quiz, "plan-1", 1);
        String truth = question(attempt, "天是蓝的");
        ok(journey.respond("o9", attempt, truth, 1, Map.of("isTrue", true)));
        Instant started = instant(attempt.path("startedAt"));

        put(quiz, "people/o9", Map.of("extraSeconds", 600));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(deadlineOf("o9", attempt)).isEqualTo(started.plusSeconds(2_400)));
        JsonNode saved = ok(journey.respond("o9", attempt, truth, 2, Map.of("isTrue", true)));
        remove(quiz, "people/o9");

        assertThat(instant(saved.path("deadline"))).isEqualTo(started.plusSeconds(2_400));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(deadlineOf("o9", attempt)).isEqualTo(started.plusSeconds(1_800)));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(unsettled()).isZero());
    }

    @Test
    void an_attempt_that_slipped_in_on_the_old_rules_is_found_by_the_second_pass() {
        Quiz quiz = journey.publish(PAPER, HALF_AN_HOUR);
        JsonNode attempt = journey.start("o10", quiz, "plan-1", 1);
        Instant started = instant(attempt.path("startedAt"));
        put(quiz, "people/o10", Map.of("extraSeconds", 600));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(deadlineOf("o10", attempt)).isEqualTo(started.plusSeconds(2_400)));

        set(
                new Document("_id", attempt.path("id").asText()),
                new Document("deadline", Date.from(started.plusSeconds(1_800))));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(deadlineOf("o10", attempt)).isEqualTo(started.plusSeconds(2_400)));
    }

    @Test
    void an_attempt_that_got_more_time_is_not_handed_in_at_its_old_end() {
        Quiz quiz = journey.publish(PAPER, Map.of("timeLimitSeconds", 10, "graceSeconds", 0));
        put(quiz, "people/o11", Map.of("extraSeconds", 3_600));
        JsonNode extended = journey.start("o11", quiz, "plan-1", 1);
        JsonNode other = journey.start("o12", quiz, "plan-1", 1);

        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(read("o12", other).path("status").asText()).isEqualTo("graded"));

        assertThat(read("o11", extended).path("status").asText()).isEqualTo("open");
    }

    @Test
    void a_pass_that_breaks_off_in_the_middle_is_made_again_until_no_attempt_is_on_the_old_rules() {
        Quiz quiz = journey.publish(PAPER, HALF_AN_HOUR);
        JsonNode attempt = ok(journey.tryStart("o20", ticket("o20", quiz, "top")));
        Date old = Date.from(instant(attempt.path("deadline")));
        Date extended = Date.from(instant(attempt.path("deadline")).plusSeconds(600));
        copies(attempt, 449);
        Document ofQuiz = new Document("quizId", quiz.id());
        Document broken = new Document("_id", "copy-250");
        set(broken, new Document("quizVersion", 99));

        put(quiz, "units/top", Map.of("extraSeconds", 600));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(count(ofQuiz, extended)).isGreaterThanOrEqualTo(200));
        assertThat(count(ofQuiz, old)).as("beyond the break").isPositive();
        assertThat(unsettled()).isPositive();
        set(broken, new Document("quizVersion", quiz.version()));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(count(ofQuiz, extended)).isEqualTo(450));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(unsettled()).isZero());
    }

    /** The same open attempt of other people, in the order of their numbers. */
    private void copies(JsonNode attempt, int count) {
        var stored = own.database().getCollection("attempts");
        Document first = Mono.from(
                        stored.find(new Document("_id", attempt.path("id").asText()))
                                .first())
                .block(PATIENCE);
        List<Document> copies = java.util.stream.IntStream.range(0, count)
                .mapToObj(i -> new Document(first)
                        .append("_id", "copy-%03d".formatted(i))
                        .append("personId", "copy-" + i)
                        .append("openKey", "copy-" + i))
                .toList();
        Mono.from(stored.insertMany(copies)).block(PATIENCE);
    }

    private void set(Document which, Document change) {
        Mono.from(own.database().getCollection("attempts").updateOne(which, new Document("$set", change)))
                .block(PATIENCE);
    }

    private long count(Document which, Date deadline) {
        Long count = Mono.from(own.database()
                        .getCollection("attempts")
                        .countDocuments(new Document(which).append("deadline", deadline)))
                .block(PATIENCE);
        return count == null ? 0 : count;
    }

    @Test
    void what_makes_no_sense_is_refused_in_place() {
        Quiz quiz = journey.publish(PAPER, HALF_AN_HOUR);

        assertThatProblem(journey.put(ADMIN, path(quiz, "people/o13"), Map.of()))
                .hasStatus(422)
                .hasCode("override-invalid");
        assertThatProblem(journey.put(
                        ADMIN, path(quiz, "people/o13"), Map.of("timeLimitSeconds", 900, "extraSeconds", 60)))
                .hasErrorAt("/extraSeconds");
        assertThatProblem(journey.put(ADMIN, path(quiz, "people/o13"), Map.of("attemptsAllowed", 101)))
                .hasErrorAt("/attemptsAllowed");
        assertThatProblem(journey.put(
                        ADMIN, path(quiz, "people/o13"), Map.of("opens", NOW.toString(), "closes", NOW.toString())))
                .hasErrorAt("/closes");
        assertThatProblem(journey.put(ADMIN, path(quiz, "robots/o13"), Map.of("attemptsAllowed", 1)))
                .hasStatus(404);
        assertThatProblem(journey.put(ADMIN, "/api/v1/quizzes/none/overrides/people/o13", Map.of("attemptsAllowed", 1)))
                .hasStatus(404);
    }

    @Test
    void overrides_are_listed_page_by_page_for_admins_alone() {
        Quiz quiz = journey.publish(PAPER, HALF_AN_HOUR);
        put(quiz, "units/top", Map.of("attemptsAllowed", 0));
        put(quiz, "people/b", Map.of("extraSeconds", 60));
        put(quiz, "people/a", Map.of("extraSeconds", 60));
        put(quiz, "people/gone", Map.of("extraSeconds", 60));
        remove(quiz, "people/gone");
        remove(quiz, "people/gone");

        JsonNode first = ok(journey.get(ADMIN, path(quiz, "?limit=2")));
        JsonNode second = ok(journey.get(
                ADMIN, path(quiz, "?limit=2&cursor=" + first.path("next").asText())));

        assertThat(first.path("items").findValuesAsText("subjectId")).containsExactly("a", "b");
        assertThat(second.path("items").findValuesAsText("subjectId")).containsExactly("top");
        assertThat(second.path("items").path(0).path("changedBy").asText()).isEqualTo("admin-1");
        assertThat(second.path("next").isNull()).isTrue();
        assertThatProblem(journey.get(Caller.member("o14"), path(quiz, ""))).hasStatus(403);
        assertThatProblem(journey.put(Caller.member("o14"), path(quiz, "people/o14"), Map.of("attemptsAllowed", 0)))
                .hasStatus(403);
    }

    @Test
    void who_set_and_who_removed_an_override_stays_with_it() {
        Quiz quiz = journey.publish(PAPER, HALF_AN_HOUR);
        put(quiz, "people/o15", Map.of("extraSeconds", 60));
        ok(journey.put(Caller.admin("admin-2"), path(quiz, "people/o15"), Map.of("extraSeconds", 120)));
        remove(quiz, "people/o15");

        Document stored = Mono.from(own.database()
                        .getCollection("quiz-overrides")
                        .find(new Document("_id", quiz.id() + ":people:o15"))
                        .first())
                .block(PATIENCE);

        assertThat(stored.getList("changes", Document.class))
                .extracting(change -> change.getString("by"))
                .containsExactly("admin-1", "admin-2", "admin-1");
        assertThat(stored.getBoolean("isInForce")).isFalse();
    }

    @Test
    void changes_are_shown_page_by_page_newest_first_also_of_one_that_was_removed() {
        Quiz quiz = journey.publish(PAPER, HALF_AN_HOUR);
        put(quiz, "people/o17", Map.of("extraSeconds", 60));
        put(quiz, "people/o18", Map.of("extraSeconds", 60));
        ok(journey.put(Caller.admin("admin-2"), path(quiz, "people/o17"), Map.of("neverCloses", true)));
        remove(quiz, "people/o17");

        JsonNode removed = ok(journey.get(ADMIN, path(quiz, "?removed=true")));
        List<JsonNode> steps = new ArrayList<>();
        JsonNode page = ok(journey.get(ADMIN, path(quiz, "people/o17/changes?limit=1")));
        page.path("items").forEach(steps::add);
        while (!page.path("next").isNull()) {
            page = ok(journey.get(
                    ADMIN,
                    path(
                            quiz,
                            "people/o17/changes?limit=1&cursor="
                                    + page.path("next").asText())));
            page.path("items").forEach(steps::add);
        }

        assertThat(removed.path("items").findValuesAsText("subjectId")).containsExactly("o17");
        assertThat(removed.at("/items/0/isInForce").asBoolean(true)).isFalse();
        assertThat(steps)
                .extracting(step -> step.path("changedBy").asText()
                        + " "
                        + step.path("isRemoval").asBoolean()
                        + " "
                        + step.path("neverCloses").asBoolean()
                        + " "
                        + step.path("extraSeconds").asText())
                .containsExactly("admin-1 true false null", "admin-2 false true null", "admin-1 false false 60");
        assertThat(ok(journey.get(ADMIN, path(quiz, "people/nobody/changes"))).path("items"))
                .isEmpty();
        assertThatProblem(journey.get(ADMIN, path(quiz, "people/o17/changes?cursor=x")))
                .hasStatus(400)
                .hasErrorAt("#cursor");
        assertThatProblem(journey.get(Caller.member("o17"), path(quiz, "people/o17/changes")))
                .hasStatus(403);
    }

    private void put(Quiz quiz, String whom, Map<String, Object> allowance) {
        ok(journey.put(ADMIN, path(quiz, whom), allowance));
    }

    private void remove(Quiz quiz, String whom) {
        client.delete()
                .uri(path(quiz, whom))
                .headers(ADMIN.of("quiz"))
                .exchange()
                .expectStatus()
                .isNoContent();
    }

    private static String path(Quiz quiz, String rest) {
        String slash = rest.isEmpty() || rest.startsWith("?") ? "" : "/";
        return "/api/v1/quizzes/" + quiz.id() + "/overrides" + slash + rest;
    }

    private static String ticket(String person, Quiz quiz, String... units) {
        Map<String, Object> claims = QuizJourney.claims(person, quiz, "plan-1", 1);
        claims.put("units", List.of(units));
        return FakeIssuer.shared().sign(claims);
    }

    private static long seconds(JsonNode attempt) {
        return Duration.between(instant(attempt.path("startedAt")), instant(attempt.path("deadline")))
                .toSeconds();
    }

    private JsonNode read(String person, JsonNode attempt) {
        return ok(journey.get(
                Caller.member(person), "/api/v1/attempts/" + attempt.path("id").asText()));
    }

    private Instant deadlineOf(String person, JsonNode attempt) {
        return instant(read(person, attempt).path("deadline"));
    }

    private void store(JsonNode attempt, Document change) {
        Mono.from(own.database()
                        .getCollection("attempts")
                        .updateOne(new Document("_id", attempt.path("id").asText()), new Document("$set", change)))
                .block(PATIENCE);
    }

    private Long unsettled() {
        return Mono.from(own.database()
                        .getCollection("quiz-overrides")
                        .countDocuments(new Document("nextPassAt", new Document("$exists", true))))
                .block(PATIENCE);
    }
}

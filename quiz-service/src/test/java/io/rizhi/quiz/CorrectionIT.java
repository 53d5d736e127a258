package io.rizhi.quiz;

import static io.rizhi.quiz.QuizJourney.ADMIN;
import static io.rizhi.quiz.QuizJourney.ok;
import static io.rizhi.quiz.QuizJourney.question;
import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.quiz.QuizJourney.Quiz;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.caller.Caller;
import io.rizhi.testkit.event.RecordedEvent;
import io.rizhi.testkit.event.RecordedEvents;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A key that turns out to be wrong after people took the quiz. */
@ServiceTest
class CorrectionIT extends QuizStage {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String CORRECTED = "rizhi.quiz.attempt-corrected.v1";

    private CapitalPaper paper;
    private CorrectionJourney corrections;
    private Quiz quiz;

    @BeforeEach
    void begin() {
        paper = CapitalPaper.publish(journey, "plan-c", Map.of("passPercent", 60));
        quiz = paper.quiz();
        corrections = new CorrectionJourney(journey, quiz);
    }

    /** The capital is Beijing. */
    private Map<String, Object> rightKey(String mode) {
        Map<String, Object> request = corrections.rightOption(paper.capital(), "北京");
        request.put("mode", mode);
        request.put("note", "首都是北京");
        return request;
    }

    private JsonNode correct(Map<String, Object> request) {
        return settled(ok(journey.post(ADMIN, corrections.path(), request)));
    }

    private JsonNode undo(JsonNode correction) {
        return settled(ok(journey.post(
                ADMIN, corrections.path() + "/" + correction.path("id").asText() + "/undoing", Map.of())));
    }

    /** The correction first in the list, once all marks are up to date. */
    private JsonNode settled(JsonNode list) {
        String id = list.path("items").path(0).path("id").asText();
        return await().atMost(PATIENCE)
                .until(
                        () -> byId(id),
                        found -> Set.of("applied", "undone")
                                .contains(found.path("status").asText()));
    }

    private JsonNode byId(String id) {
        for (JsonNode one : ok(journey.get(ADMIN, corrections.path())).path("items")) {
            if (one.path("id").asText().equals(id)) {
                return one;
            }
        }
        throw new AssertionError(id);
    }

    private JsonNode result(String person, String attempt) {
        return ok(journey.get(Caller.member(person), "/api/v1/attempts/" + attempt + "/result"));
    }

    /** Marks as stored, by attempt. */
    private Map<String, String> marks() {
        Map<String, String> marks = new TreeMap<>();
        attempts()
                .forEach(stored -> marks.put(
                        stored.getString("_id"),
                        stored.get("outcome", Document.class).toJson()));
        return marks;
    }

    private List<Document> attempts() {
        return Flux.from(own.database()
                        .getCollection("attempts")
                        .find(new Document("quizId", quiz.id()).append("status", "graded")))
                .collectList()
                .block(PATIENCE);
    }

    @Test
    void the_preview_says_what_applying_then_does_and_changes_nothing_itself() {
        String gains = paper.take("c1", "北京", "蓝");
        String loses = paper.take("c2", "上海", "蓝");
        paper.take("c3", "北京", "绿");
        Map<String, String> before = marks();

        JsonNode preview = ok(journey.post(ADMIN, corrections.path() + "/preview", rightKey("exact")));

        assertThat(marks()).isEqualTo(before);
        assertThat(preview.path("attempts").asInt()).isEqualTo(3);
        assertThat(preview.path("changed").asInt()).isEqualTo(3);
        assertThat(preview.path("better").asInt()).isEqualTo(2);
        assertThat(preview.path("passing").asInt()).isEqualTo(1);
        assertThat(preview.path("failing").asInt()).isEqualTo(1);
        assertThat(preview.path("days").path(0).path("planId").asText()).isEqualTo("plan-c");
        assertThat(preview.path("days").path(0).path("passing").asInt()).isEqualTo(1);
        JsonNode correction = correct(rightKey("exact"));
        assertThat(correction.path("changed").asInt()).isEqualTo(3);
        for (JsonNode row : preview.path("rows")) {
            JsonNode result =
                    result(row.path("personId").asText(), row.path("attemptId").asText());
            assertThat(result.path("mark")).isEqualTo(row.path("markAfter"));
            assertThat(result.path("percent")).isEqualTo(row.path("percentAfter"));
            assertThat(result.path("hasPassed")).isEqualTo(row.path("passes"));
            assertThat(result.path("changes").path(0).path("percent")).isEqualTo(row.path("percentBefore"));
            assertThat(result.path("changes").path(0).path("note").asText()).isEqualTo("首都是北京");
        }
        assertThat(result("c1", gains).path("hasPassed").asBoolean()).isTrue();
        assertThat(result("c2", loses).path("hasPassed").asBoolean()).isFalse();
    }

    @Test
    void undoing_brings_the_same_marks_back_to_the_byte_and_tells_those_concerned_again() {
        paper.take("c4", "北京", "蓝");
        paper.take("c5", "上海", "蓝");
        String untouched = paper.take("c6", "上海", "绿");
        Map<String, String> before = marks();

        JsonNode correction = correct(rightKey("only-better"));
        Map<String, String> between = marks();
        JsonNode undone = undo(correction);

        assertThat(correction.path("changed").asInt()).isEqualTo(1);
        assertThat(between).isNotEqualTo(before);
        assertThat(between.get(untouched)).isEqualTo(before.get(untouched));
        assertThat(undone.path("status").asText()).isEqualTo("undone");
        assertThat(marks()).isEqualTo(before);
        try (RecordedEvents events = own.events("rizhi.quiz.attempt")) {
            List<RecordedEvent> told = events.await(CORRECTED, 2).stream()
                    .filter(event -> before.containsKey(event.key()))
                    .toList();
            assertThat(told)
                    .extracting(event -> event.data().path("isUndo").asBoolean())
                    .containsExactly(false, true);
            assertThat(told)
                    .extracting(event -> event.data().path("personId").asText())
                    .containsOnly("c4");
        }
    }

    @Test
    void an_attempt_under_way_stays_as_it_is_until_it_is_graded_with_the_corrected_key() {
        JsonNode running = paper.answered("c7", "北京", "绿");
        JsonNode correction = correct(rightKey("exact"));
        Document open = stored(running.path("id").asText());

        JsonNode result = ok(journey.submit("c7", running));
        JsonNode undone = undo(correction);

        assertThat(open.getString("status")).isEqualTo("open");
        assertThat(open.get("outcome")).isNull();
        assertThat(result.path("mark").asInt()).isEqualTo(2);
        assertThat(result.path("changes").isNull()).isTrue();
        assertThat(undone.path("status").asText()).isEqualTo("undone");
        assertThat(result("c7", running.path("id").asText()).path("mark").asInt())
                .as("as if the correction had never been")
                .isZero();
    }

    private Document stored(String id) {
        return Mono.from(own.database()
                        .getCollection("attempts")
                        .find(new Document("_id", id))
                        .first())
                .block(PATIENCE);
    }

    @Test
    void a_run_that_died_half_way_is_taken_up_where_it_was_and_a_second_run_changes_nothing() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            all.add(paper.take("d" + i, "北京", "蓝"));
        }
        Map<String, Document> before =
                attempts().stream().collect(Collectors.toMap(stored -> stored.getString("_id"), stored -> stored));
        JsonNode correction = correct(rightKey("exact"));
        Map<String, String> after = marks();
        Map<String, Long> versions = versions();
        for (String id : all.subList(0, 3)) {
            setBack(before.get(id));
        }
        underWay(correction.path("id").asText());

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(byId(correction.path("id").asText())
                                .path("status")
                                .asText())
                        .isEqualTo("applied"));

        assertThat(marks()).isEqualTo(after);
        assertThat(all.subList(3, 6))
                .allSatisfy(id -> assertThat(versions().get(id)).isEqualTo(versions.get(id)));
    }

    private Map<String, Long> versions() {
        return attempts().stream()
                .collect(Collectors.toMap(stored -> stored.getString("_id"), stored -> stored.getLong("version")));
    }

    /** As if the run had died before this one. */
    private void setBack(Document before) {
        Document state = new Document("outcome", before.get("outcome")).append("history", before.get("history"));
        var unused = Mono.from(own.database()
                        .getCollection("attempts")
                        .updateOne(new Document("_id", before.getString("_id")), new Document("$set", state)))
                .block(PATIENCE);
    }

    private void underWay(String correction) {
        Document state = new Document("status", "applying").append("openKey", quiz.id() + "/" + quiz.version());
        var unused = Mono.from(own.database()
                        .getCollection("key-corrections")
                        .updateOne(
                                new Document("_id", correction),
                                new Document("$set", state).append("$unset", new Document("settledAt", ""))))
                .block(PATIENCE);
    }

    @Test
    void a_given_away_and_then_dropped_question_goes_back_step_by_step_newest_first() {
        String attempt = paper.take("e1", "北京", "绿");
        Map<String, String> before = marks();
        String question = paper.capital();
        JsonNode given = correct(CorrectionJourney.request(question, "full-mark"));
        Map<String, String> between = marks();
        JsonNode dropped = correct(CorrectionJourney.request(question, "dropped"));

        assertThat(result("e1", attempt).path("totalMark").asInt()).isEqualTo(2);
        assertThatProblem(journey.post(
                        ADMIN, corrections.path() + "/" + given.path("id").asText() + "/undoing", Map.of()))
                .hasStatus(409)
                .hasCode("correction-not-newest");
        JsonNode once = undo(dropped);
        assertThat(once.path("status").asText()).isEqualTo("undone");
        assertThat(marks()).isEqualTo(between);
        assertThat(undone(given).path("status").asText()).isEqualTo("undone");
        assertThat(marks()).isEqualTo(before);
        assertThat(result("e1", attempt).path("changes")).hasSize(4);
    }

    private JsonNode undone(JsonNode correction) {
        String id = correction.path("id").asText();
        JsonNode unused = ok(journey.post(ADMIN, corrections.path() + "/" + id + "/undoing", Map.of()));
        return await().atMost(PATIENCE)
                .until(() -> byId(id), found -> found.path("status").asText().equals("undone"));
    }

    @Test
    void a_correction_that_does_not_fit_or_says_nothing_is_refused_with_the_place() {
        Map<String, Object> request = rightKey("exact");
        request.remove("content");

        assertThatProblem(journey.post(ADMIN, corrections.path() + "/preview", request))
                .hasStatus(422)
                .hasCode("correction-invalid");
        assertThatProblem(journey.post(ADMIN, corrections.path(), request))
                .hasStatus(422)
                .hasCode("correction-invalid");
    }
}

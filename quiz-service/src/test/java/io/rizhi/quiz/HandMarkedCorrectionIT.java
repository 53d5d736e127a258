package io.rizhi.quiz;

import static io.rizhi.quiz.QuizJourney.ADMIN;
import static io.rizhi.quiz.QuizJourney.ok;
import static io.rizhi.quiz.QuizJourney.option;
import static io.rizhi.quiz.QuizJourney.question;
import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.quiz.QuizJourney.Quiz;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.caller.Caller;
import io.rizhi.testkit.event.RecordedEvent;
import io.rizhi.testkit.event.RecordedEvents;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Corrections of questions that people mark, while some answers have their mark and some wait. */
@ServiceTest
class HandMarkedCorrectionIT extends QuizStage {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String PLAN = "plan-h";
    private static final String ATTEMPT_TOPIC = "rizhi.quiz.attempt";
    private static final String GRADED = "rizhi.quiz.attempt-graded.v1";
    private static final String CORRECTED = "rizhi.quiz.attempt-corrected.v1";

    private Quiz quiz;
    private CorrectionJourney corrections;

    @BeforeEach
    void publish() {
        quiz = journey.publish(
                QuizJourney.PAPER,
                Map.of(
                        "passPercent",
                        60,
                        "items",
                        journey.itemsOf(List.of(choice(), essay("甲题：怎么做？"), essay("乙题：为什么？")))));
        corrections = new CorrectionJourney(journey, quiz);
    }

    private static Content choice() {
        return Content.of(QuestionType.SINGLE, "首都是哪里？")
                .mark(BigDecimal.TEN)
                .options(List.of(new Option("o1", "北京", true), new Option("o2", "上海", false)))
                .build();
    }

    private static Content essay(String stem) {
        return Content.of(QuestionType.SHORT_ANSWER, stem)
                .mark(BigDecimal.TEN)
                .guidance("要点")
                .build();
    }

    private JsonNode handIn(String person, String city) {
        JsonNode attempt = journey.start(person, quiz, PLAN, 1);
        ok(journey.respond(
                person, attempt, question(attempt, "首都"), 1, Map.of("optionIds", List.of(option(attempt, city)))));
        ok(journey.respond(person, attempt, question(attempt, "甲题"), 1, Map.of("text", "先洗手")));
        ok(journey.respond(person, attempt, question(attempt, "乙题"), 1, Map.of("text", "因为脏")));
        ok(journey.submit(person, attempt));
        return attempt;
    }

    private JsonNode mark(JsonNode attempt, String stem, int mark) {
        return ok(journey.post(ADMIN, marks(attempt), Map.of("questionId", question(attempt, stem), "mark", mark)));
    }

    private static String marks(JsonNode attempt) {
        return "/api/v1/attempts/" + id(attempt) + "/marks";
    }

    private static String id(JsonNode attempt) {
        return attempt.path("id").asText();
    }

    private JsonNode result(String person, JsonNode attempt) {
        return ok(journey.get(Caller.member(person), "/api/v1/attempts/" + id(attempt) + "/result"));
    }

    private String drop(JsonNode attempt, String stem) {
        return corrections.apply(CorrectionJourney.request(question(attempt, stem), "dropped"));
    }

    /** Attempts in which an answer to the question waits. */
    private List<String> waiting(JsonNode attempt, String stem) {
        return ok(journey.get(ADMIN, "/api/v1/attempts/marking?question=" + question(attempt, stem)))
                .path("items")
                .findValuesAsText("attemptId");
    }

    private List<RecordedEvent> told(JsonNode attempt, String type, int times) {
        try (RecordedEvents events = own.events(ATTEMPT_TOPIC)) {
            return await().atMost(PATIENCE)
                    .until(
                            () -> events.all().stream()
                                    .filter(event -> event.type().equals(type)
                                            && event.key().equals(id(attempt)))
                                    .toList(),
                            found -> found.size() >= times);
        }
    }

    @Test
    void an_attempt_that_waits_for_dropped_questions_only_gets_its_result_and_its_member_is_told() {
        JsonNode attempt = handIn("h-1", "北京");
        mark(attempt, "乙题", 4);

        JsonNode preview = ok(journey.post(
                ADMIN, corrections.path() + "/preview", CorrectionJourney.request(question(attempt, "甲题"), "dropped")));
        drop(attempt, "甲题");

        assertThat(preview.path("attempts").asInt()).isZero();
        assertThat(preview.path("gradedNow").asInt()).isEqualTo(1);
        assertThat(preview.path("passing").asInt()).isEqualTo(1);
        assertThat(preview.at("/days/0/passing").asInt()).isEqualTo(1);
        assertThat(preview.at("/rows/0/hadWaited").asBoolean()).isTrue();
        assertThat(preview.at("/rows/0/percentAfter").asInt()).isEqualTo(70);
        JsonNode result = result("h-1", attempt);
        assertThat(result.path("status").asText()).isEqualTo("graded");
        assertThat(result.path("mark").asInt()).isEqualTo(14);
        assertThat(result.path("totalMark").asInt()).isEqualTo(20);
        assertThat(result.path("changes").isNull()).isTrue();
        assertThat(told(attempt, GRADED, 1))
                .singleElement()
                .satisfies(
                        event -> assertThat(event.data().path("wasMarkedByHand").asBoolean())
                                .isTrue());
    }

    @Test
    void full_marks_for_everybody_end_the_waiting_too() {
        JsonNode attempt = handIn("h-2", "上海");
        corrections.apply(CorrectionJourney.request(question(attempt, "甲题"), "full-mark"));

        assertThat(waiting(attempt, "甲题")).doesNotContain(id(attempt));
        assertThat(waiting(attempt, "乙题")).contains(id(attempt));
        mark(attempt, "乙题", 8);
        assertThat(result("h-2", attempt).path("mark").asInt()).isEqualTo(18);
    }

    @Test
    void undoing_puts_answers_without_a_mark_before_their_marker_again() {
        JsonNode attempt = handIn("h-3", "北京");
        mark(attempt, "乙题", 4);
        String dropped = drop(attempt, "甲题");

        corrections.undo(dropped);

        assertThat(result("h-3", attempt).path("status").asText()).isEqualTo("awaiting-marking");
        assertThat(waiting(attempt, "甲题")).contains(id(attempt));
        assertThat(told(attempt, CORRECTED, 1)).singleElement().satisfies(event -> {
            assertThat(event.data().path("isUndo").asBoolean()).isTrue();
            assertThat(event.data().path("awaitsMarking").asBoolean()).isTrue();
            assertThat(event.data().path("hadPassed").asBoolean()).isTrue();
            assertThat(event.data().path("questions")).hasSize(2);
            assertThat(event.data().at("/standing/attempts").asInt()).isZero();
            assertThat(event.data().at("/standing/hasPassed").asBoolean()).isFalse();
        });
        mark(attempt, "甲题", 7);
        JsonNode result = result("h-3", attempt);
        assertThat(result.path("mark").asInt()).isEqualTo(21);
        assertThat(result.path("totalMark").asInt()).isEqualTo(30);
        assertThat(told(attempt, GRADED, 2)).hasSize(2);
    }

    @Test
    void the_analysis_counts_an_attempt_while_it_has_its_marks_and_its_answers_once() {
        JsonNode attempt = handIn("h-10", "北京");
        mark(attempt, "乙题", 4);
        String dropped = drop(attempt, "甲题");
        awaitAnalysed(1);

        corrections.undo(dropped);
        awaitAnalysed(0);
        mark(attempt, "甲题", 7);

        JsonNode analysis = awaitAnalysed(1);
        assertThat(analysis.at("/items/0/answers").asInt()).isEqualTo(1);
        assertThat(analysis.path("mean").asInt()).isEqualTo(21);
    }

    private JsonNode awaitAnalysed(int attempts) {
        String path = "/api/v1/quizzes/" + quiz.id() + "/versions/" + quiz.version() + "/analysis";
        return await().atMost(PATIENCE)
                .until(
                        () -> ok(journey.get(ADMIN, path)),
                        found -> found.path("attempts").asInt() == attempts);
    }

    @Test
    void an_attempt_handed_in_while_a_question_did_not_count_waits_when_it_counts_again() {
        String first = drop(handIn("h-4", "北京"), "甲题");
        String second = drop(journey.start("h-5", quiz, PLAN, 1), "乙题");
        JsonNode attempt = handIn("h-6", "上海");
        JsonNode before = result("h-6", attempt);

        corrections.undo(second);

        assertThat(before.path("status").asText()).isEqualTo("graded");
        assertThat(before.path("totalMark").asInt()).isEqualTo(10);
        assertThat(waiting(attempt, "乙题")).contains(id(attempt));
        assertThat(waiting(attempt, "甲题")).doesNotContain(id(attempt));
        corrections.undo(first);
        assertThat(waiting(attempt, "甲题")).contains(id(attempt));
        mark(attempt, "甲题", 5);
        mark(attempt, "乙题", 6);
        assertThat(result("h-6", attempt).path("mark").asInt()).isEqualTo(11);
    }

    @Test
    void a_mark_from_before_the_correction_comes_back_with_its_undoing() {
        JsonNode attempt = handIn("h-7", "北京");
        mark(attempt, "甲题", 3);
        mark(attempt, "乙题", 4);
        String dropped = drop(attempt, "甲题");
        JsonNode between = result("h-7", attempt);

        corrections.undo(dropped);

        assertThat(between.path("mark").asInt()).isEqualTo(14);
        assertThat(between.path("totalMark").asInt()).isEqualTo(20);
        assertThat(result("h-7", attempt).path("mark").asInt()).isEqualTo(17);
        assertThat(waiting(attempt, "甲题")).doesNotContain(id(attempt));
    }

    @Test
    void a_question_that_no_longer_counts_is_not_marked() {
        JsonNode attempt = handIn("h-8", "北京");
        drop(attempt, "甲题");

        assertThatProblem(journey.post(ADMIN, marks(attempt), Map.of("questionId", question(attempt, "甲题"), "mark", 0)))
                .hasStatus(422)
                .hasCode("not-marked-by-hand");
    }

    @Test
    void a_question_that_counts_once_more_is_marked_unless_only_better_marks_may_come() {
        JsonNode attempt = handIn("h-9", "北京");
        mark(attempt, "乙题", 4);
        drop(attempt, "甲题");
        Map<String, Object> counts = CorrectionJourney.request(question(attempt, "甲题"), "as-answered");
        Map<String, Object> onlyBetter = new LinkedHashMap<>(counts);
        onlyBetter.put("mode", "only-better");

        String kept = corrections.apply(onlyBetter);
        JsonNode still = result("h-9", attempt);
        corrections.undo(kept);
        JsonNode preview = ok(journey.post(ADMIN, corrections.path() + "/preview", counts));
        String exact = corrections.apply(counts);
        JsonNode waits = result("h-9", attempt);
        corrections.undo(exact);

        assertThat(still.path("status").asText()).isEqualTo("graded");
        assertThat(preview.path("waitingNow").asInt()).isEqualTo(1);
        assertThat(preview.path("failing").asInt()).isEqualTo(1);
        assertThat(waits.path("status").asText()).isEqualTo("awaiting-marking");
        JsonNode back = result("h-9", attempt);
        assertThat(back.path("status").asText()).isEqualTo("graded");
        assertThat(back.path("mark").asInt()).isEqualTo(14);
    }
}

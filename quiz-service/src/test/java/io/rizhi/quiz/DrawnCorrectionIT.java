package io.rizhi.quiz;

import static io.rizhi.quiz.QuizJourney.ADMIN;
import static io.rizhi.quiz.QuizJourney.ok;
import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rizhi.quiz.QuizJourney.Quiz;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Notes;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.caller.Caller;
import io.rizhi.testkit.event.RecordedEvents;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/** Correcting a question that only some people were asked, because papers draw it. */
@ServiceTest
class DrawnCorrectionIT extends QuizStage {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<String> PEOPLE = List.of("dc0", "dc1", "dc2", "dc3", "dc4", "dc5");

    private Quiz quiz;
    private CorrectionJourney corrections;

    @Test
    void only_those_who_drew_the_question_are_touched_and_told_and_undoing_gives_their_marks_back() {
        begin("纠错");
        Map<String, JsonNode> attempts = take();
        String question = leastDrawn(attempts);
        List<String> drew = PEOPLE.stream()
                .filter(person -> asked(attempts.get(person)).contains(question))
                .toList();
        Map<String, String> before = marks();

        JsonNode preview = ok(journey.post(ADMIN, corrections.path() + "/preview", otherKey(question)));

        assertThat(drew).as("two questions each of six").hasSizeBetween(1, 2);
        assertThat(preview.path("attempts").asInt()).isEqualTo(PEOPLE.size());
        assertThat(preview.path("changed").asInt()).isEqualTo(drew.size());
        assertThat(preview.path("failing").asInt()).isEqualTo(drew.size());
        assertThat(preview.path("rows").findValuesAsText("personId")).containsExactlyInAnyOrderElementsOf(drew);
        assertThat(marks()).isEqualTo(before);
        String correction = corrections.apply(otherKey(question));
        for (String person : PEOPLE) {
            JsonNode result = result(person, attempts.get(person));
            assertThat(result.path("mark").asInt()).isEqualTo(drew.contains(person) ? 3 : 6);
            assertThat(result.path("totalMark").asInt()).isEqualTo(6);
            assertThat(result.path("changes").isNull()).isEqualTo(!drew.contains(person));
        }
        corrections.undo(correction);

        assertThat(marks()).isEqualTo(before);
        assertThat(told(false, drew.size())).containsExactlyInAnyOrderElementsOf(drew);
        assertThat(told(true, drew.size())).containsExactlyInAnyOrderElementsOf(drew);
    }

    @Test
    void its_mark_is_left_to_the_rule_and_dropping_it_takes_it_from_total_and_mark() {
        begin("去题");
        Map<String, JsonNode> attempts = take();
        String question = asked(attempts.get("dc0")).get(0);
        Map<String, Object> heavier = CorrectionJourney.request(question, "as-answered");
        heavier.put("mark", 5);

        assertThat(ok(journey.get(ADMIN, corrections.path() + "/questions/" + question))
                        .path("isDrawn")
                        .asBoolean())
                .isTrue();
        assertThatProblem(journey.post(ADMIN, corrections.path() + "/preview", heavier))
                .hasStatus(422)
                .hasCode("correction-invalid")
                .hasErrorAt("/mark");
        assertThatProblem(journey.post(ADMIN, corrections.path(), heavier))
                .hasStatus(422)
                .hasErrorAt("/mark");
        corrections.apply(CorrectionJourney.request(question, "dropped"));

        JsonNode result = result("dc0", attempts.get("dc0"));
        assertThat(result.path("totalMark").asInt()).isEqualTo(3);
        assertThat(result.path("mark").asInt()).isEqualTo(3);
    }

    @Test
    void the_analysis_holds_each_drawn_question_with_those_who_drew_it() {
        begin("析题");
        Map<String, JsonNode> attempts = take();
        Map<String, Integer> times = times(attempts);

        JsonNode analysis = await().atMost(PATIENCE)
                .until(
                        () -> ok(journey.get(
                                ADMIN, "/api/v1/quizzes/" + quiz.id() + "/versions/" + quiz.version() + "/analysis")),
                        found -> found.path("attempts").asInt() == PEOPLE.size());

        assertThat(analysis.path("mean").asInt()).isEqualTo(6);
        assertThat(analysis.path("consistency").isNull()).isTrue();
        assertThat(analysis.path("items")).hasSize(times.size());
        for (JsonNode item : analysis.path("items")) {
            assertThat(item.path("isDrawn").asBoolean()).isTrue();
            assertThat(item.path("maxMark").asInt()).isEqualTo(3);
            assertThat(item.path("attempts").asInt())
                    .isEqualTo(times.get(item.path("questionId").asText()));
            assertThat(item.path("answers").asInt())
                    .isEqualTo(item.path("attempts").asInt());
            assertThat(item.path("facility").asDouble()).isEqualTo(1.0);
        }
    }

    private void begin(String category) {
        List<Content> questions = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            questions.add(Content.of(QuestionType.TRUE_FALSE, category + " 第 " + i + " 题。")
                    .isTrue(true)
                    .notes(Notes.NONE.withCategory(category))
                    .build());
        }
        assertThat(journey.itemsOf(questions)).hasSize(6);
        JsonNode draft = ok(journey.post(ADMIN, "/api/v1/quizzes", draft(category)));
        String id = draft.path("id").asText();
        JsonNode published = ok(journey.post(
                ADMIN,
                "/api/v1/quizzes/" + id + "/publications",
                Map.of("version", draft.path("version").asInt())));
        quiz = new Quiz(id, published.path("publishedVersion").asInt());
        corrections = new CorrectionJourney(journey, quiz);
    }

    /** Two of six, three marks each. */
    private static Map<String, Object> draft(String category) {
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("title", "抽题测验");
        draft.put("items", List.of());
        draft.put(
                "rules",
                List.of(Map.of(
                        "id",
                        "r1",
                        "category",
                        category,
                        "withChildren",
                        false,
                        "tags",
                        List.of(),
                        "count",
                        2,
                        "mark",
                        3)));
        draft.put("passPercent", 60);
        draft.put("graceSeconds", 60);
        draft.put("isShuffled", false);
        draft.put("areOptionsShuffled", true);
        draft.put("policy", "exact");
        draft.put("review", "after-submission");
        return draft;
    }

    /** Everybody says that everything is true, which is right so far. */
    private Map<String, JsonNode> take() {
        Map<String, JsonNode> attempts = new TreeMap<>();
        for (String person : PEOPLE) {
            JsonNode attempt = journey.start(person, quiz, "plan-dc", 1);
            attempt.path("questions")
                    .forEach(question -> ok(journey.respond(
                            person, attempt, question.path("questionId").asText(), 1, Map.of("isTrue", true))));
            assertThat(ok(journey.submit(person, attempt)).path("mark").asInt()).isEqualTo(6);
            attempts.put(person, attempt);
        }
        return attempts;
    }

    private static List<String> asked(JsonNode attempt) {
        return attempt.path("questions").findValuesAsText("questionId");
    }

    private static String leastDrawn(Map<String, JsonNode> attempts) {
        return Collections.min(times(attempts).entrySet(), Map.Entry.comparingByValue())
                .getKey();
    }

    /** How often each question was drawn. */
    private static Map<String, Integer> times(Map<String, JsonNode> attempts) {
        Map<String, Integer> times = new TreeMap<>();
        attempts.values().forEach(attempt -> asked(attempt).forEach(id -> times.merge(id, 1, Integer::sum)));
        return times;
    }

    private Map<String, Object> otherKey(String question) {
        ObjectNode content = (ObjectNode)
                ok(journey.get(ADMIN, "/api/v1/questions/" + question)).path("content");
        return CorrectionJourney.withContent(question, content.put("isTrue", false));
    }

    private JsonNode result(String person, JsonNode attempt) {
        return ok(journey.get(
                Caller.member(person), "/api/v1/attempts/" + attempt.path("id").asText() + "/result"));
    }

    private Map<String, String> marks() {
        Map<String, String> marks = new TreeMap<>();
        Flux.from(own.database().getCollection("attempts").find(new Document("quizId", quiz.id())))
                .collectList()
                .block(PATIENCE)
                .forEach(stored -> marks.put(
                        stored.getString("_id"),
                        stored.get("outcome", Document.class).toJson()));
        return marks;
    }

    private List<String> told(boolean isUndo, int least) {
        try (RecordedEvents events = own.events("rizhi.quiz.attempt")) {
            return await().atMost(PATIENCE)
                    .until(
                            () -> events.all().stream()
                                    .filter(event -> event.type().equals("rizhi.quiz.attempt-corrected.v1"))
                                    .filter(event ->
                                            event.data().path("quizId").asText().equals(quiz.id()))
                                    .filter(event -> event.data().path("isUndo").asBoolean() == isUndo)
                                    .map(event -> event.data().path("personId").asText())
                                    .toList(),
                            people -> people.size() >= least);
        }
    }
}

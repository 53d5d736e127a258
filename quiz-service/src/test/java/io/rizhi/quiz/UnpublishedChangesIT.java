package io.rizhi.quiz;

import static io.rizhi.quiz.QuizJourney.ADMIN;
import static io.rizhi.quiz.QuizJourney.PAPER;
import static io.rizhi.quiz.QuizJourney.draft;
import static io.rizhi.quiz.QuizJourney.ok;
import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.quiz.QuizJourney.Quiz;
import io.rizhi.quiz.bank.model.Samples;
import io.rizhi.testkit.ServiceTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ServiceTest
class UnpublishedChangesIT extends QuizStage {

    @Test
    void a_draft_that_is_published_changes_nothing() {
        Quiz quiz = journey.publish(PAPER, Map.of());

        JsonNode changes = changes(quiz);

        assertThat(changes.path("version").asInt()).isEqualTo(1);
        assertThat(counts(changes)).containsExactly(0, 0, 0, 0);
        assertThat(flags(changes)).containsExactly(false, false, false);
        assertThat(changes.path("questionCount").asInt()).isEqualTo(4);
        assertThat(changes.path("gradeBy").asText()).isEqualTo("best");
    }

    @Test
    void tells_what_is_added_removed_worth_other_marks_in_another_order_and_under_other_rules() {
        Quiz quiz = journey.publish(PAPER, Map.of("timeLimitSeconds", 600));
        Map<String, Object> draft = draft(ok(journey.get(ADMIN, "/api/v1/quizzes/" + quiz.id())));
        List<Object> items = new ArrayList<>((List<?>) draft.get("items"));
        Object first = items.remove(0);
        items.remove(0);
        items.add(Map.of("questionId", ((Map<?, ?>) first).get("questionId"), "mark", 9));
        items.addAll(journey.itemsOf(Samples.all().subList(0, 1)));
        draft.put("items", items);
        draft.put("timeLimitSeconds", 900);
        ok(journey.put(ADMIN, "/api/v1/quizzes/" + quiz.id() + "/draft", draft));

        JsonNode changes = changes(quiz);

        assertThat(counts(changes)).containsExactly(1, 1, 0, 1);
        assertThat(flags(changes)).containsExactly(true, false, true);
        assertThat(changes.path("timeLimitSeconds").asInt()).isEqualTo(600);
    }

    @Test
    void a_quiz_that_has_published_nothing_has_nothing_to_compare_with() {
        Map<String, Object> draft = draft(ok(journey.get(ADMIN, "/api/v1/quizzes/" + anyQuiz())));
        JsonNode created = ok(client.post()
                .uri("/api/v1/quizzes")
                .headers(ADMIN.of("quiz"))
                .header("Idempotency-Key", "quiz-with-nothing-published")
                .bodyValue(draft)
                .exchange());

        assertThatProblem(journey.get(
                        ADMIN, "/api/v1/quizzes/" + created.path("id").asText() + "/unpublished-changes"))
                .hasCode("not-found");
    }

    private String anyQuiz() {
        return journey.publish(PAPER, Map.of()).id();
    }

    private JsonNode changes(Quiz quiz) {
        return ok(journey.get(ADMIN, "/api/v1/quizzes/" + quiz.id() + "/unpublished-changes"));
    }

    private static List<Integer> counts(JsonNode changes) {
        return List.of("added", "removed", "reworded", "remarked").stream()
                .map(name -> changes.path(name).asInt())
                .toList();
    }

    private static List<Boolean> flags(JsonNode changes) {
        return List.of("isReordered", "isDrawnOtherwise", "isRuledOtherwise").stream()
                .map(name -> changes.path(name).asBoolean())
                .toList();
    }
}

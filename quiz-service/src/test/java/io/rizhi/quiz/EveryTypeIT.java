package io.rizhi.quiz;

import static io.rizhi.quiz.QuizJourney.ok;
import static io.rizhi.quiz.QuizJourney.question;
import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.quiz.QuizJourney.Quiz;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.Samples;
import io.rizhi.testkit.ServiceTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every type of question from the bank to the result, over HTTP. */
@ServiceTest
class EveryTypeIT extends QuizStage {
    private static final String MEMBER = "m-types";

    @Test
    void right_answers_to_every_type_earn_full_marks_and_survive_a_reload() {
        Quiz quiz = journey.publish(QuizJourney.PAPER, Map.of("items", journey.itemsOf(Samples.all())));
        JsonNode attempt = journey.start(MEMBER, quiz, "plan-types", 1);
        Content cloze = Samples.cloze();
        List<String> gaps = clozeAnswers(cloze);
        List<String> order = ids(Samples.ordering());
        Map<String, String> pairs = new TreeMap<>();
        Samples.matching().prompts().forEach(prompt -> pairs.put(prompt.id(), prompt.optionId()));
        Map<String, Object> children = Map.of(
                "c1", Map.of("optionIds", List.of("a"), "gaps", List.of()),
                "c2", Map.of("optionIds", List.of(), "gaps", gaps),
                "c3", Map.of("optionIds", order, "gaps", List.of()));

        answer(attempt, "首都是", Map.of("gaps", List.of("北京市")));
        answer(attempt, "杆长", Map.of("gaps", List.of("150 cm")));
        answer(attempt, "连线", Map.of("pairs", pairs));
        answer(attempt, "排序", Map.of("optionIds", order));
        answer(attempt, "[[1]]", Map.of("gaps", gaps));
        answer(attempt, "阅读", Map.of("children", children));
        JsonNode again = ok(journey.get(
                io.rizhi.testkit.caller.Caller.member(MEMBER),
                "/api/v1/attempts/" + attempt.path("id").asText()));
        JsonNode result = ok(journey.submit(MEMBER, attempt));

        assertThat(one(again, "阅读").path("response").path("children").path("c2").path("gaps"))
                .hasSize(4);
        assertThat(one(again, "连线").path("response").path("pairs")).hasSize(2);
        for (String stem : List.of("首都是", "杆长", "连线", "排序", "[[1]]", "阅读")) {
            JsonNode shown = one(result, stem);
            assertThat(shown.path("mark").decimalValue())
                    .as(stem)
                    .isEqualByComparingTo(shown.path("maxMark").decimalValue());
            assertThat(shown.path("isCorrect").asBoolean()).as(stem).isTrue();
        }
        assertThat(one(result, "先阅读").path("mark").isNull()).isTrue();
    }

    @Test
    void a_paper_shows_what_to_answer_and_an_answer_of_the_wrong_form_is_refused() {
        Quiz quiz = journey.publish(QuizJourney.PAPER, Map.of("items", journey.itemsOf(Samples.all())));
        JsonNode attempt = journey.start(MEMBER, quiz, "plan-types", 2);
        JsonNode cloze = one(attempt, "[[1]]");

        assertThat(cloze.path("blanks").findValuesAsText("kind"))
                .containsExactly("text", "choice", "number", "multiple");
        assertThat(cloze.path("blanks").path(3).path("options")).hasSize(3);
        assertThat(one(attempt, "连线").path("options")).hasSize(3);
        assertThat(one(attempt, "连线").path("prompts")).hasSize(2);
        assertThat(one(attempt, "阅读下面").path("children").findValuesAsText("type"))
                .containsExactly("single", "cloze", "ordering");
        assertThatProblem(journey.respond(
                        MEMBER, attempt, question(attempt, "连线"), 1, Map.of("pairs", Map.of("nobody", "nothing"))))
                .hasCode("invalid-request");
        assertThatProblem(journey.respond(
                        MEMBER, attempt, question(attempt, "排序"), 1, Map.of("optionIds", List.of("nothing"))))
                .hasCode("invalid-request");
    }

    private void answer(JsonNode attempt, String stem, Map<String, Object> response) {
        ok(journey.respond(MEMBER, attempt, question(attempt, stem), 1, response));
    }

    private static List<String> clozeAnswers(Content cloze) {
        List<String> answers = new ArrayList<>(List.of("长城"));
        answers.add(right(cloze, 1));
        answers.add("8.2");
        answers.add(right(cloze, 3));
        return answers;
    }

    private static String right(Content cloze, int gap) {
        return String.join(
                ",",
                cloze.gaps().get(gap).options().stream()
                        .filter(Option::isCorrect)
                        .map(Option::id)
                        .toList());
    }

    private static List<String> ids(Content content) {
        return content.options().stream().map(Option::id).toList();
    }

    private static JsonNode one(JsonNode paper, String stem) {
        for (JsonNode question : paper.path("questions")) {
            if (question.path("stem").asText().contains(stem)) {
                return question;
            }
        }
        throw new AssertionError(stem + " in " + paper);
    }
}

package io.rizhi.quiz;

import static io.rizhi.quiz.QuizJourney.ADMIN;
import static io.rizhi.quiz.QuizJourney.ok;
import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.quiz.bank.QuestionContent;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.caller.Caller;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

@ServiceTest
class QuestionStateIT extends QuizStage {
    private static final Caller SECOND = Caller.admin("admin-2");
    private static final String SETTINGS = "/api/v1/questions/settings";

    @AfterEach
    void usualRules() {
        ok(journey.put(ADMIN, SETTINGS, Map.of("isSecondPersonNeeded", false)));
    }

    @Test
    void a_second_person_approves_and_every_step_is_kept_with_its_person() {
        ok(journey.put(ADMIN, SETTINGS, Map.of("isSecondPersonNeeded", true)));
        JsonNode question = ok(journey.post(ADMIN, "/api/v1/questions", QuestionContent.of(essay("第二人"))));
        assertThat(question.path("state").asText()).isEqualTo("draft");

        assertThatProblem(move(ADMIN, question, "published")).hasStatus(422).hasCode("question-needs-second-person");
        assertThatProblem(journey.post(ADMIN, "/api/v1/questions?state=published", QuestionContent.of(essay("直接发布"))))
                .hasCode("question-needs-second-person");
        ok(move(ADMIN, question, "review"));
        assertThatProblem(move(ADMIN, question, "published")).hasStatus(422).hasCode("question-own-work");
        JsonNode approved = ok(move(SECOND, question, "published"));
        assertThat(approved.path("state").asText()).isEqualTo("published");
        assertThatProblem(move(SECOND, question, "draft")).hasStatus(409).hasCode("question-step-not-allowed");

        JsonNode steps = ok(journey.get(ADMIN, "/api/v1/questions/" + id(question) + "/transitions"));
        assertThat(steps.path("items").findValuesAsText("to")).containsExactly("review", "published");
        assertThat(steps.path("items").findValuesAsText("by")).containsExactly("admin-1", "admin-2");

        JsonNode edited = ok(journey.put(
                SECOND,
                "/api/v1/questions/" + id(question),
                Map.of("version", 1, "content", QuestionContent.of(essay("第二人改写")))));
        assertThat(edited.path("state").asText()).isEqualTo("draft");
    }

    @Test
    void a_quiz_cannot_be_published_with_a_question_that_is_not() {
        JsonNode draft = ok(journey.post(ADMIN, "/api/v1/questions?state=draft", QuestionContent.of(essay("草稿题"))));
        JsonNode quiz = ok(journey.post(
                ADMIN,
                "/api/v1/quizzes",
                Map.of(
                        "title",
                        "含草稿",
                        "items",
                        List.of(Map.of("questionId", id(draft))),
                        "passPercent",
                        60,
                        "graceSeconds",
                        0,
                        "isShuffled",
                        false,
                        "areOptionsShuffled",
                        false,
                        "policy",
                        "exact",
                        "review",
                        "after-submission")));
        String publications = "/api/v1/quizzes/" + id(quiz) + "/publications";

        assertThatProblem(journey.post(ADMIN, publications, Map.of("version", 1)))
                .hasCode("quiz-not-publishable")
                .hasErrorAt("/items/0");
        ok(move(ADMIN, draft, "published"));
        ok(journey.post(ADMIN, publications, Map.of("version", 1)));
    }

    @Test
    void an_import_comes_in_as_drafts_when_that_is_chosen_and_never_past_the_second_person() {
        JsonNode batch = ok(journey.postText("一、判断题（每题1分）\n1. 作为草稿入库的题。\n答案：对"));
        String commit = "/api/v1/questions/imports/" + id(batch) + "/commit";
        ok(journey.put(ADMIN, SETTINGS, Map.of("isSecondPersonNeeded", true)));

        assertThatProblem(journey.post(ADMIN, commit, Map.of("version", 1, "tags", List.of())))
                .hasCode("question-needs-second-person");
        assertThatProblem(journey.post(
                        ADMIN,
                        commit,
                        Map.of("version", 1, "tags", List.of(), "state", "draft", "quiz", Map.of("title", "卷"))))
                .hasStatus(400)
                .hasErrorAt("/quiz");
        JsonNode done = ok(journey.post(ADMIN, commit, Map.of("version", 1, "tags", List.of(), "state", "draft")));

        JsonNode found = ok(journey.get(ADMIN, "/api/v1/questions?state=draft&q=草稿入库"));
        assertThat(found.path("items").findValuesAsText("id"))
                .containsExactly(done.path("questionIds").path(0).asText());
    }

    private WebTestClient.ResponseSpec move(Caller caller, JsonNode question, String to) {
        return journey.post(
                caller, "/api/v1/questions/" + id(question) + "/transitions", Map.of("version", 1, "to", to));
    }

    private static String id(JsonNode node) {
        return node.path("id").asText();
    }

    private static Content essay(String stem) {
        return Content.of(QuestionType.SHORT_ANSWER, stem).build();
    }
}

package io.rizhi.quiz;

import static io.rizhi.quiz.QuizJourney.ADMIN;
import static io.rizhi.quiz.QuizJourney.instant;
import static io.rizhi.quiz.QuizJourney.ok;
import static io.rizhi.quiz.QuizJourney.question;
import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.mongodb.client.result.UpdateResult;
import io.rizhi.quiz.QuizJourney.Quiz;
import io.rizhi.quiz.bank.model.Child;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Notes;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.caller.Caller;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Mono;

@ServiceTest
class HintIT extends QuizStage {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<String> HINTS = List.of("想想它的颜色。", "它和海一样。");
    private static final Map<String, Object> ANSWER = Map.of("optionIds", List.of(), "gaps", List.of(), "isTrue", true);

    @AfterEach
    void usualRules() {
        JsonNode unused = ok(settings(false));
    }

    private static Content sky() {
        return Content.of(QuestionType.TRUE_FALSE, "天是蓝的。" + UUID.randomUUID())
                .isTrue(true)
                .notes(new Notes(null, null, null, null, HINTS, null, false, null))
                .build();
    }

    private Quiz published(String mode) {
        return published(mode, sky());
    }

    private Quiz published(String mode, Content question) {
        return journey.publish(QuizJourney.PAPER, Map.of("items", journey.itemsOf(List.of(question)), "mode", mode));
    }

    private ResponseSpec settings(boolean isHintHard) {
        return journey.put(
                ADMIN, "/api/v1/reviews/settings", Map.of("rightInRow", 3, "perDay", 20, "isHintHard", isHintHard));
    }

    private ResponseSpec respond(String person, JsonNode attempt, Map<String, Object> request) {
        return journey.put(
                Caller.member(person),
                "/api/v1/attempts/" + attempt.path("id").asText() + "/responses/" + question(attempt, "天是蓝的"),
                request);
    }

    @Test
    void a_practice_brings_its_hints_along_and_remembers_how_many_were_looked_at() {
        JsonNode attempt = journey.start("h1", published("practice"), "plan-h", 1);
        assertThat(attempt.at("/questions/0/hints"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(HINTS);
        assertThat(attempt.at("/questions/0/hintsTaken").asInt()).isZero();

        JsonNode unused = ok(respond(
                "h1",
                attempt,
                Map.of("sequence", 1, "response", ANSWER, "isFlagged", false, "hintsTaken", HINTS.size())));

        JsonNode again = ok(journey.get(
                Caller.member("h1"), "/api/v1/attempts/" + attempt.path("id").asText()));
        assertThat(again.at("/questions/0/hintsTaken").asInt()).isEqualTo(HINTS.size());
    }

    @Test
    void a_practice_brings_the_hints_of_questions_about_a_material_along_and_an_assessment_none() {
        Content material = Content.of(QuestionType.COMPOSITE, "抬头看。" + UUID.randomUUID())
                .children(List.of(new Child("c1", sky())))
                .build();

        JsonNode practice = journey.start("h6", published("practice", material), "plan-h", 1);
        JsonNode assessment = journey.start("h7", published("assessment", material), "plan-h", 1);

        assertThat(practice.at("/questions/0/hints"))
                .extracting(JsonNode::asText)
                .containsExactly("(1) " + HINTS.get(0), "(1) " + HINTS.get(1));
        assertThat(assessment.toString()).doesNotContain(HINTS.get(0));
    }

    @Test
    void an_assessment_tells_no_hint() {
        JsonNode attempt = journey.start("h2", published("assessment"), "plan-h", 1);

        assertThat(attempt.toString()).doesNotContain(HINTS.get(0));
        assertThat(attempt.at("/questions/0/hints").isNull()).isTrue();
    }

    @Test
    void a_count_of_hints_that_cannot_be_is_refused() {
        JsonNode attempt = journey.start("h3", published("practice"), "plan-h", 1);

        for (int impossible : new int[] {-1, 21}) {
            Map<String, Object> request =
                    Map.of("sequence", 1, "response", ANSWER, "isFlagged", false, "hintsTaken", impossible);
            assertThatProblem(respond("h3", attempt, request)).hasStatus(400).hasErrorAt("/hintsTaken");
        }
    }

    @Test
    void a_review_shows_hints_and_after_one_a_right_answer_comes_back_sooner_where_the_organisation_says_so() {
        JsonNode unused = ok(settings(true));

        Duration hinted = pauseAfterReview("h4", 1);
        Duration alone = pauseAfterReview("h5", 0);

        assertThat(hinted).isLessThan(alone.minusMinutes(1));
    }

    /** Until the question comes back after it was answered wrong in a quiz and right in a review. */
    private Duration pauseAfterReview(String person, int hintsTaken) {
        JsonNode attempt = journey.start(person, published("assessment"), "plan-h", 1);
        JsonNode unused = ok(journey.submit(person, attempt));
        await().atMost(PATIENCE).until(() -> makeDue(person) == 1);
        JsonNode question =
                ok(journey.get(Caller.member(person), "/api/v1/reviews/due")).at("/items/0/question");
        assertThat(question.path("hints")).hasSize(HINTS.size());
        JsonNode answered = ok(client.post()
                .uri("/api/v1/reviews/" + question.path("questionId").asText() + "/answers")
                .headers(Caller.member(person).of("quiz"))
                .header("Idempotency-Key", "answer-with-hints-of-" + person)
                .bodyValue(Map.of("response", ANSWER, "hintsTaken", hintsTaken))
                .exchange());
        return Duration.between(Instant.now(), instant(answered.path("dueAt")));
    }

    /** All questions of the person since an hour ago; how many these are. */
    private long makeDue(String person) {
        Date anHourAgo = Date.from(Instant.now().minus(Duration.ofHours(1)));
        UpdateResult moved = Mono.from(own.database()
                        .getCollection("review-cards")
                        .updateMany(
                                new Document("personId", person),
                                new Document("$set", new Document("dueAt", anHourAgo))))
                .block(PATIENCE);
        return moved == null ? 0 : moved.getMatchedCount();
    }
}

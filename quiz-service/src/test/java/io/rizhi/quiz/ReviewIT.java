package io.rizhi.quiz;

import static io.rizhi.quiz.QuizJourney.ok;
import static io.rizhi.quiz.QuizJourney.option;
import static io.rizhi.quiz.QuizJourney.question;
import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.quiz.QuizJourney.Quiz;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.caller.Caller;
import io.rizhi.testkit.stack.OwnStack;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Reviewing what was answered wrong, over HTTP. */
@ServiceTest
class ReviewIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String MEMBER = "r-member";
    private static final Caller CALLER = Caller.member(MEMBER);

    @Autowired
    private WebTestClient client;

    @Autowired
    private OwnStack own;

    private QuizJourney journey;

    @BeforeEach
    void begin() {
        journey = new QuizJourney(client.mutate().responseTimeout(PATIENCE).build());
    }

    @Test
    void a_wrong_answer_comes_back_is_answered_without_seeing_the_key_and_moves_on_once() {
        Quiz quiz = journey.publish(QuizJourney.PAPER, Map.of());
        JsonNode attempt = journey.start(MEMBER, quiz, "plan-r", 1);
        String capital = question(attempt, "首都");
        ok(journey.respond(MEMBER, attempt, capital, 1, Map.of("optionIds", List.of(option(attempt, "上海")))));
        ok(journey.submit(MEMBER, attempt));
        awaitCards(4);
        makeDue(capital);

        assertThat(ok(journey.get(CALLER, "/api/v1/reviews/summary"))
                        .path("dueCount")
                        .asInt())
                .isEqualTo(1);
        JsonNode due = ok(journey.get(CALLER, "/api/v1/reviews/due"));
        assertThat(due.path("dueCount").asInt()).isEqualTo(1);
        assertThat(due.path("items")).hasSize(1);
        assertThat(due.path("items").path(0).path("question").path("options").findValuesAsText("text"))
                .containsExactlyInAnyOrder("上海", "北京");
        assertThat(due.toString()).doesNotContain("isCorrect").doesNotContain("explanation");

        Map<String, Object> right =
                Map.of("response", Map.of("optionIds", List.of(option(attempt, "北京")), "gaps", List.of()));
        JsonNode answered = answer(capital, right);
        JsonNode again = answer(capital, right);

        assertThat(answered.path("isCorrect").asBoolean()).isTrue();
        assertThat(answered.path("correctAnswer").asText()).isEqualTo("北京");
        assertThat(Instant.parse(answered.path("dueAt").asText())).isAfter(Instant.now());
        assertThat(again).isEqualTo(answered);
        assertThat(ok(journey.get(CALLER, "/api/v1/reviews/due")).path("items")).isEmpty();
        assertThat(card(capital).getInteger("reviews")).isEqualTo(2);
    }

    @Test
    void nobody_reviews_the_questions_of_another_person() {
        assertThatProblem(journey.post(
                        Caller.member("r-stranger"),
                        "/api/v1/reviews/some-question/answers",
                        Map.of("response", Map.of("optionIds", List.of(), "gaps", List.of()))))
                .hasCode("not-found");
    }

    private JsonNode answer(String question, Map<String, Object> body) {
        return ok(client.post()
                .uri("/api/v1/reviews/" + question + "/answers")
                .headers(CALLER.of("quiz"))
                .header("Idempotency-Key", "answer-0001-of-review")
                .bodyValue(body)
                .exchange());
    }

    /** Until the answers of the attempt have been taken in. */
    private void awaitCards(long count) {
        Long found = Flux.interval(Duration.ZERO, Duration.ofMillis(100))
                .publishOn(Schedulers.boundedElastic())
                .map(tick -> Mono.from(own.database()
                                .getCollection("review-cards")
                                .countDocuments(new Document("personId", MEMBER)))
                        .blockOptional(PATIENCE)
                        .orElse(0L))
                .filter(cards -> cards == count)
                .blockFirst(PATIENCE);
        assertThat(found).isEqualTo(count);
    }

    /** This one an hour ago, all others tomorrow. */
    private void makeDue(String question) {
        setDue(new Document("personId", MEMBER), Instant.now().plus(Duration.ofDays(1)));
        setDue(new Document("_id", MEMBER + "/" + question), Instant.now().minus(Duration.ofHours(1)));
    }

    private void setDue(Document which, Instant at) {
        Document change = new Document("$set", new Document("dueAt", Date.from(at)));
        assertThat(Mono.from(own.database().getCollection("review-cards").updateMany(which, change))
                        .block(PATIENCE))
                .isNotNull();
    }

    private Document card(String question) {
        Document card = Mono.from(own.database()
                        .getCollection("review-cards")
                        .find(new Document("_id", MEMBER + "/" + question))
                        .first())
                .block(PATIENCE);
        assertThat(card).isNotNull();
        return card;
    }
}

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
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Reviewing what was answered wrong, over HTTP. */
@ServiceTest
class ReviewIT extends QuizStage {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String MEMBER = "r-member";
    private static final Caller CALLER = Caller.member(MEMBER);

    @Test
    void a_wrong_answer_comes_back_is_answered_without_seeing_the_key_and_moves_on_once() {
        Quiz quiz = journey.publish(QuizJourney.PAPER, Map.of());
        JsonNode attempt = journey.start(MEMBER, quiz, "plan-r", 1);
        String capital = question(attempt, "首都");
        ok(journey.respond(MEMBER, attempt, capital, 1, Map.of("optionIds", List.of(option(attempt, "上海")))));
        ok(journey.submit(MEMBER, attempt));
        awaitCards(MEMBER, 4);
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
        assertThat(count("review-log")).isEqualTo(1);
    }

    @Test
    void what_a_person_says_to_know_leaves_the_book_and_comes_back_when_that_is_undone() {
        String member = "r-knower";
        Caller caller = Caller.member(member);
        Quiz quiz = journey.publish(QuizJourney.PAPER, Map.of());
        JsonNode attempt = journey.start(member, quiz, "plan-k", 1);
        String capital = question(attempt, "首都");
        ok(journey.submit(member, attempt));
        awaitCards(member, 4);
        awaitBook(caller, 4);
        String mastery = "/api/v1/reviews/" + capital + "/mastery";

        client.put()
                .uri(mastery)
                .headers(caller.of("quiz"))
                .exchange()
                .expectStatus()
                .isNoContent();
        client.put()
                .uri(mastery)
                .headers(caller.of("quiz"))
                .exchange()
                .expectStatus()
                .isNoContent();

        assertThat(book(caller)).hasSize(3).doesNotContain(capital);
        assertThat(reviews(caller)).isEqualTo(3);

        client.delete()
                .uri(mastery)
                .headers(caller.of("quiz"))
                .exchange()
                .expectStatus()
                .isNoContent();

        assertThat(book(caller)).hasSize(4).contains(capital);
        assertThat(reviews(caller)).isEqualTo(4);
        assertThatProblem(client.put()
                        .uri(mastery)
                        .headers(Caller.member("r-stranger").of("quiz"))
                        .exchange())
                .hasStatus(404);
    }

    @Test
    void recall_predicted_and_observed_is_for_admins_and_names_nobody() {
        JsonNode calibration = ok(journey.get(QuizJourney.ADMIN, "/api/v1/reviews/calibration"));

        assertThat(calibration.path("rows")).hasSize(10);
        assertThat(calibration.toString()).doesNotContain(MEMBER);
        assertThatProblem(journey.get(CALLER, "/api/v1/reviews/calibration")).hasStatus(403);
        assertThatProblem(journey.get(Caller.manager("r-manager"), "/api/v1/reviews/calibration"))
                .hasStatus(403);
    }

    private void awaitBook(Caller caller, int size) {
        Integer found = Flux.interval(Duration.ZERO, Duration.ofMillis(100))
                .publishOn(Schedulers.boundedElastic())
                .map(tick -> book(caller).size())
                .filter(there -> there == size)
                .blockFirst(PATIENCE);
        assertThat(found).isEqualTo(size);
    }

    private List<String> book(Caller caller) {
        return ok(journey.get(caller, "/api/v1/reviews")).path("items").findValuesAsText("questionId");
    }

    /** All that comes back, as the forecast counts it. */
    private int reviews(Caller caller) {
        JsonNode forecast = ok(journey.get(caller, "/api/v1/reviews/forecast"));
        int sum = forecast.path("later").asInt();
        for (JsonNode day : forecast.path("days")) {
            sum += day.path("reviews").asInt();
        }
        assertThat(forecast.path("days")).hasSize(28);
        return sum;
    }

    private long count(String collection) {
        return Mono.from(own.database().getCollection(collection).countDocuments(new Document("personId", MEMBER)))
                .blockOptional(PATIENCE)
                .orElse(0L);
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
    private void awaitCards(String member, long count) {
        Long found = Flux.interval(Duration.ZERO, Duration.ofMillis(100))
                .publishOn(Schedulers.boundedElastic())
                .map(tick -> Mono.from(own.database()
                                .getCollection("review-cards")
                                .countDocuments(new Document("personId", member)))
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

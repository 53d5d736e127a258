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
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.caller.Caller;
import io.rizhi.testkit.time.MutableClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Mono;

/** From the wrong answer to the day on which the question leaves the book, with a clock that the test moves. */
@ServiceTest
@Import(ThreeInARowIT.Stage.class)
class ThreeInARowIT extends QuizStage {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final MutableClock CLOCK = MutableClock.at(Instant.now());

    private JsonNode attempt;
    private String capital;

    @BeforeEach
    void begin() {
        CLOCK.set(Instant.now());
    }

    @AfterEach
    void usualRules() {
        assertThat(ok(settings(3, 20)).path("rightInRow").asInt()).isEqualTo(3);
    }

    private void wrong(String person) {
        Quiz quiz = journey.publish(QuizJourney.PAPER, Map.of());
        attempt = journey.start(person, quiz, "plan-3", 1);
        capital = question(attempt, "首都");
        ok(journey.submit(person, attempt));
        await().atMost(PATIENCE).until(() -> book(person).contains(capital));
    }

    @Test
    void three_right_answers_in_a_row_each_when_due_take_a_question_off_the_book() {
        wrong("tr1");

        assertThat(right("tr1", "北京")).isNotNull();
        assertThat(right("tr1", "北京")).isNotNull();
        assertThat(book("tr1")).as("after two").contains(capital);
        assertThat(right("tr1", "北京")).as("it does not come back").isNull();

        assertThat(book("tr1")).doesNotContain(capital).hasSize(3);
        client.delete()
                .uri("/api/v1/reviews/" + capital + "/mastery")
                .headers(Caller.member("tr1").of("quiz"))
                .exchange()
                .expectStatus()
                .isNoContent();
        assertThat(book("tr1")).as("nothing was said that could be taken back").doesNotContain(capital);
        CLOCK.advance(Duration.ofDays(400));
        assertThat(due("tr1")).doesNotContain(capital);
    }

    @Test
    void a_wrong_answer_in_between_starts_the_row_again() {
        wrong("tr2");

        assertThat(right("tr2", "北京")).isNotNull();
        assertThat(right("tr2", "北京")).isNotNull();
        assertThat(right("tr2", "上海")).as("wrong").isNotNull();
        assertThat(right("tr2", "北京")).isNotNull();
        assertThat(right("tr2", "北京")).as("two after the wrong one").isNotNull();
        assertThat(book("tr2")).contains(capital);
        assertThat(right("tr2", "北京")).isNull();
        assertThat(book("tr2")).doesNotContain(capital);
    }

    @Test
    void right_answers_in_quizzes_count_for_the_row_and_one_alone_takes_nothing_off_the_book() {
        Quiz quiz = journey.publish(QuizJourney.PAPER, Map.of());
        take("tr4", quiz, 1, "上海");
        await().atMost(PATIENCE).until(() -> book("tr4").contains(capital));

        for (int day = 2; day <= 3; day++) {
            take("tr4", quiz, day, "北京");
            int row = day - 1;
            await().atMost(PATIENCE).until(() -> row("tr4") == row);
            assertThat(book("tr4")).as("right %s times", row).contains(capital);
        }
        take("tr4", quiz, 4, "北京");

        await().atMost(PATIENCE).until(() -> !book("tr4").contains(capital));
        assertThat(book("tr4")).hasSize(3);
        take("tr4", quiz, 5, "上海");
        await().atMost(PATIENCE).until(() -> book("tr4").contains(capital));
    }

    private void take(String person, Quiz quiz, int day, String city) {
        CLOCK.advance(Duration.ofMinutes(1));
        attempt = journey.start(person, quiz, "plan-3", day);
        capital = question(attempt, "首都");
        ok(journey.respond(person, attempt, capital, 1, Map.of("optionIds", List.of(option(attempt, city)))));
        ok(journey.submit(person, attempt));
    }

    private int row(String person) {
        Document card = Mono.from(own.database()
                        .getCollection("review-cards")
                        .find(new Document("personId", person).append("questionId", capital))
                        .first())
                .block(PATIENCE);
        return card == null ? -1 : card.getInteger("rightInRow");
    }

    @Test
    void the_number_and_the_load_of_a_day_are_what_the_organisation_says() {
        assertThat(ok(settings(2, 5)).path("perDay").asInt()).isEqualTo(5);
        wrong("tr3");

        assertThat(right("tr3", "北京")).isNotNull();
        assertThat(right("tr3", "北京")).as("two are enough").isNull();
        CLOCK.set(Instant.now());
        many("tr3", 7);
        CLOCK.advance(Duration.ofDays(2));
        JsonNode today = ok(journey.get(Caller.member("tr3"), "/api/v1/reviews/due"));
        assertThat(today.path("items")).hasSize(5);
        assertThat(today.path("waitingCount").asInt()).isEqualTo(5);
        assertThatProblem(settings(0, 20)).hasStatus(400).hasErrorAt("/rightInRow");
        assertThatProblem(settings(3, 101)).hasStatus(400).hasErrorAt("/perDay");
        assertThatProblem(timed(10, 10)).hasStatus(400).hasErrorAt("/fastSeconds");
        JsonNode timed = ok(timed(60, 10));
        assertThat(timed.path("slowSeconds").asInt()).isEqualTo(60);
        assertThat(ok(journey.get(ADMIN, "/api/v1/reviews/settings"))).isEqualTo(timed);
        assertThatProblem(journey.put(
                        Caller.member("tr3"), "/api/v1/reviews/settings", Map.of("rightInRow", 1, "perDay", 50)))
                .hasStatus(403);
    }

    /** More questions that are not answered. */
    private void many(String person, int count) {
        List<Content> questions = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            questions.add(Content.of(QuestionType.TRUE_FALSE, "第 " + i + " 句对吗？" + UUID.randomUUID())
                    .isTrue(true)
                    .build());
        }
        Quiz quiz = journey.publish(QuizJourney.PAPER, Map.of("items", journey.itemsOf(questions)));
        ok(journey.submit(person, journey.start(person, quiz, "plan-3", 2)));
        await().atMost(PATIENCE).until(() -> book(person).size() == 3 + count);
    }

    private ResponseSpec timed(int slow, int fast) {
        return journey.put(
                ADMIN,
                "/api/v1/reviews/settings",
                Map.of("rightInRow", 2, "perDay", 5, "slowSeconds", slow, "fastSeconds", fast));
    }

    private ResponseSpec settings(int rightInRow, int perDay) {
        return journey.put(ADMIN, "/api/v1/reviews/settings", Map.of("rightInRow", rightInRow, "perDay", perDay));
    }

    /** Waits until the question is due, answers it, and says when it comes back; null for never. */
    private Instant right(String person, String city) {
        CLOCK.advance(Duration.ofMinutes(10));
        for (int days = 0; !due(person).contains(capital); days++) {
            assertThat(days).as("days until it is due").isLessThan(1000);
            CLOCK.advance(Duration.ofDays(1));
        }
        JsonNode answered = ok(client.post()
                .uri("/api/v1/reviews/" + capital + "/answers")
                .headers(Caller.member(person).of("quiz"))
                .header("Idempotency-Key", "answer-" + UUID.randomUUID())
                .bodyValue(Map.of("response", Map.of("optionIds", List.of(option(attempt, city)), "gaps", List.of())))
                .exchange());
        assertThat(answered.path("isCorrect").asBoolean()).isEqualTo(city.equals("北京"));
        return answered.path("dueAt").isNull()
                ? null
                : Instant.parse(answered.path("dueAt").asText());
    }

    private List<String> due(String person) {
        List<String> ids = new ArrayList<>();
        ok(journey.get(Caller.member(person), "/api/v1/reviews/due"))
                .path("items")
                .forEach(item -> ids.add(item.at("/question/questionId").asText()));
        return ids;
    }

    private List<String> book(String person) {
        return ok(journey.get(Caller.member(person), "/api/v1/reviews"))
                .path("items")
                .findValuesAsText("questionId");
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Stage {
        @Bean
        @Primary
        Clock movedClock() {
            return CLOCK;
        }
    }
}

package io.rizhi.quiz;

import static io.rizhi.quiz.QuizJourney.ADMIN;
import static io.rizhi.quiz.QuizJourney.ok;
import static io.rizhi.quiz.QuizJourney.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.quiz.QuizJourney.Quiz;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.caller.Caller;
import io.rizhi.testkit.caller.FakeIssuer;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** Keys that are shown when the window closes, and a window that is moved after somebody handed in. */
@ServiceTest
class ShownKeysIT extends QuizStage {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    private Quiz untilTheEnd() {
        return journey.publish(
                QuizJourney.PAPER, Map.of("closes", NOW.plusSeconds(900).toString(), "review", "after-window"));
    }

    private JsonNode handIn(String person, Quiz quiz) {
        JsonNode attempt = journey.start(person, quiz, "plan-k", 1);
        ok(journey.submit(person, attempt));
        return attempt;
    }

    private void closes(Quiz quiz, String person, Instant at) {
        JsonNode unused = ok(journey.put(
                ADMIN,
                "/api/v1/quizzes/" + quiz.id() + "/overrides/people/" + person,
                Map.of("closes", at.toString())));
    }

    private boolean isReviewAllowed(String person, JsonNode attempt) {
        return ok(journey.get(
                        Caller.member(person),
                        "/api/v1/attempts/" + attempt.path("id").asText() + "/result"))
                .path("isReviewAllowed")
                .asBoolean();
    }

    private List<String> book(String person) {
        return ok(journey.get(Caller.member(person), "/api/v1/reviews"))
                .path("items")
                .findValuesAsText("questionId");
    }

    private List<String> due(String person) {
        return ok(journey.get(Caller.member(person), "/api/v1/reviews/due"))
                .path("items")
                .findValuesAsText("questionId");
    }

    private boolean isFolded(String id) {
        return Boolean.TRUE.equals(Mono.from(own.database()
                        .getCollection("wrong-questions")
                        .find(new Document("_id", id))
                        .first())
                .hasElement()
                .block(PATIENCE));
    }

    private void makeDue(String person) {
        Document change = new Document("dueAt", Date.from(Instant.now().minus(Duration.ofHours(1))));
        assertThat(Mono.from(own.database()
                                .getCollection("review-cards")
                                .updateMany(new Document("personId", person), new Document("$set", change)))
                        .block(PATIENCE))
                .isNotNull();
    }

    @Test
    void a_result_shows_its_keys_when_the_window_closes_for_its_person_as_it_is_now() {
        Quiz quiz = untilTheEnd();
        JsonNode attempt = handIn("k-1", quiz);

        assertThat(isReviewAllowed("k-1", attempt)).as("while it is open").isFalse();
        closes(quiz, "k-1", NOW.minusSeconds(60));
        assertThat(isReviewAllowed("k-1", attempt)).as("closed earlier").isTrue();
        closes(quiz, "k-1", NOW.plusSeconds(1_800));
        assertThat(isReviewAllowed("k-1", attempt)).as("open again").isFalse();
    }

    @Test
    void wrong_answers_and_reviews_show_their_keys_no_earlier_than_the_result() {
        Quiz quiz = untilTheEnd();
        JsonNode attempt = handIn("k-2", quiz);
        String capital = question(attempt, "首都");
        await().atMost(PATIENCE).until(() -> isFolded("k-2/" + capital));
        assertThat(book("k-2")).as("while it is open").isEmpty();

        closes(quiz, "k-2", NOW.minusSeconds(60));
        await().atMost(PATIENCE).until(() -> book("k-2").contains(capital));
        makeDue("k-2");
        await().atMost(PATIENCE).until(() -> due("k-2").contains(capital));

        closes(quiz, "k-2", NOW.plusSeconds(1_800));
        await().atMost(PATIENCE).until(() -> book("k-2").isEmpty());
        assertThat(due("k-2")).isEmpty();
    }

    @Test
    void the_override_of_a_unit_reaches_what_its_members_have_handed_in_and_nobody_else() {
        Quiz quiz = untilTheEnd();
        String capital = question(handInOf("k-3", quiz, "top", "ward"), "首都");
        handInOf("k-4", quiz, "top", "other");
        handIn("k-5", quiz);
        List<String> everybody = List.of("k-3", "k-4", "k-5");
        everybody.forEach(person -> await().atMost(PATIENCE).until(() -> isFolded(person + "/" + capital)));

        ok(journey.put(
                ADMIN,
                "/api/v1/quizzes/" + quiz.id() + "/overrides/units/ward",
                Map.of("closes", NOW.minusSeconds(60).toString())));

        await().atMost(PATIENCE).until(() -> book("k-3").contains(capital));
        everybody.forEach(ShownKeysIT.this::makeDue);
        await().atMost(PATIENCE).until(() -> due("k-3").contains(capital));
        assertThat(List.of(book("k-4"), book("k-5"), due("k-4"), due("k-5"))).containsOnly(List.of());
        assertThat(windowOf(quiz, "k-3")).isEqualTo(NOW.minusSeconds(60));
        assertThat(windowOf(quiz, "k-4")).isEqualTo(NOW.plusSeconds(900));
        assertThat(windowOf(quiz, "k-5")).isEqualTo(NOW.plusSeconds(900));
    }

    private JsonNode handInOf(String person, Quiz quiz, String... units) {
        Map<String, Object> claims = QuizJourney.claims(person, quiz, "plan-k", 1);
        claims.put("units", List.of(units));
        JsonNode attempt = ok(journey.tryStart(person, FakeIssuer.shared().sign(claims)));
        ok(journey.submit(person, attempt));
        return attempt;
    }

    private Instant windowOf(Quiz quiz, String person) {
        return Mono.from(own.database()
                        .getCollection("attempts")
                        .find(new Document("quizId", quiz.id()).append("personId", person))
                        .first())
                .map(stored -> stored.get("windowCloses", Date.class).toInstant())
                .block(PATIENCE);
    }
}

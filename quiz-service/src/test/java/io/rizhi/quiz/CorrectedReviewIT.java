package io.rizhi.quiz;

import static io.rizhi.quiz.QuizJourney.ADMIN;
import static io.rizhi.quiz.QuizJourney.ok;
import static io.rizhi.quiz.QuizJourney.option;
import static io.rizhi.quiz.QuizJourney.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.events.Topics;
import io.rizhi.quiz.QuizJourney.Quiz;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.caller.Caller;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The book of wrong answers and the schedule after a key was corrected. */
@ServiceTest
class CorrectedReviewIT extends QuizStage {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Quiz quiz;
    private CorrectionJourney corrections;
    private String capital;

    @BeforeEach
    void begin() {
        quiz = journey.publish(QuizJourney.PAPER, Map.of());
        corrections = new CorrectionJourney(journey, quiz);
        capital = ok(journey.get(ADMIN, "/api/v1/quizzes/" + quiz.id()))
                .path("items")
                .path(0)
                .path("questionId")
                .asText();
    }

    @Test
    void an_answer_that_was_right_after_all_leaves_the_book_and_returns_when_the_correction_is_withdrawn() {
        take("cr1", "上海");
        awaitBook("cr1", true);
        Document card = card("cr1");
        Document stays = otherCard("cr1");

        String correction = correct("上海");

        awaitBook("cr1", false);
        await().atMost(PATIENCE).until(() -> card("cr1").isEmpty());
        assertThat(otherCard("cr1")).as("another question").isEqualTo(stays);

        corrections.undo(correction);

        awaitBook("cr1", true);
        assertThat(withoutRevision(card("cr1"))).isEqualTo(withoutRevision(card));
    }

    @Test
    void what_was_wrong_before_stays_with_the_rating_it_has_now_and_a_repeat_of_the_event_changes_nothing() {
        take("cr2", "北京");
        take("cr2", "上海");
        awaitBook("cr2", true);
        Document before = card("cr2");

        String correction = correct("上海");

        Document after = await().atMost(PATIENCE)
                .until(() -> card("cr2"), found -> Integer.valueOf(1).equals(found.getInteger("rightInRow")));
        assertThat(after.getInteger("reviews")).isEqualTo(2);
        assertThat(before.getInteger("reviews")).isEqualTo(1);
        assertThat(book("cr2")).as("right once of three times").contains(capital);
        repeatEvents();
        await().atMost(PATIENCE).until(() -> card("cr2").getLong("revision") > after.getLong("revision"));
        assertThat(withoutRevision(card("cr2"))).isEqualTo(withoutRevision(after));
        corrections.undo(correction);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(withoutRevision(card("cr2"))).isEqualTo(withoutRevision(before)));
    }

    @Test
    void a_review_asks_with_the_corrected_key() {
        JsonNode attempt = take("cr3", "北京");
        String applied = correct("上海");
        awaitBook("cr3", true);
        makeDue("cr3");

        JsonNode answered = ok(client.post()
                .uri("/api/v1/reviews/" + capital + "/answers")
                .headers(Caller.member("cr3").of("quiz"))
                .header("Idempotency-Key", "answer-of-corrected-review")
                .bodyValue(Map.of("response", Map.of("optionIds", List.of(option(attempt, "上海")), "gaps", List.of())))
                .exchange());

        assertThat(applied).isNotEmpty();
        assertThat(answered.path("isCorrect").asBoolean()).isTrue();
        assertThat(answered.path("correctAnswer").asText()).isEqualTo("上海");
        JsonNode wrong =
                ok(journey.get(Caller.member("cr3"), "/api/v1/reviews")).path("items");
        assertThat(wrong.findValuesAsText("questionId")).contains(capital);
        assertThat(wrong.findValuesAsText("correctAnswer")).contains("上海").doesNotContain("北京");
    }

    @Test
    void answers_given_in_reviews_are_rated_by_the_corrected_key_and_by_the_old_one_when_it_is_withdrawn() {
        JsonNode attempt = takeFruits("cr4");
        review("cr4", attempt, "苹果", false);
        Document before = card("cr4", fruits());
        assertThat(before.getInteger("rightInRow")).isZero();

        String correction = corrections.apply(corrections.rightOption(fruits(), "苹果"));

        Document after = await().atMost(PATIENCE)
                .until(() -> card("cr4", fruits()), found -> Integer.valueOf(1).equals(found.getInteger("rightInRow")));
        assertThat(after.getInteger("reviews")).isEqualTo(before.getInteger("reviews"));
        assertThat(book("cr4")).as("wrong in the quiz by either key").contains(fruits());
        corrections.undo(correction);
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(withoutRevision(card("cr4", fruits()))).isEqualTo(withoutRevision(before)));
    }

    @Test
    void an_answer_from_before_responses_were_kept_stays_rated_as_it_was() {
        JsonNode attempt = takeFruits("cr5");
        review("cr5", attempt, "苹果", false);
        JsonNode other = takeFruits("cr6");
        review("cr6", other, "苹果", false);
        Document before = card("cr5", fruits());
        forgetResponses("cr5");

        assertThat(corrections.apply(corrections.rightOption(fruits(), "苹果"))).isNotEmpty();

        await().atMost(PATIENCE)
                .until(() -> Integer.valueOf(1).equals(card("cr6", fruits()).getInteger("rightInRow")));
        assertThat(withoutRevision(card("cr5", fruits()))).isEqualTo(withoutRevision(before));
    }

    /** Answers the question about fruits so that no key makes it right. */
    private JsonNode takeFruits(String person) {
        JsonNode attempt = journey.start(person, quiz, "plan-cr", 1);
        ok(journey.respond(
                person, attempt, question(attempt, "水果"), 1, Map.of("optionIds", List.of(option(attempt, "白菜")))));
        ok(journey.submit(person, attempt));
        await().atMost(PATIENCE).until(() -> book(person).contains(fruits()));
        return attempt;
    }

    private String fruits() {
        return ok(journey.get(ADMIN, "/api/v1/quizzes/" + quiz.id()))
                .path("items")
                .path(1)
                .path("questionId")
                .asText();
    }

    private void review(String person, JsonNode attempt, String chosen, boolean isRight) {
        makeDue(person, fruits());
        JsonNode answered = ok(client.post()
                .uri("/api/v1/reviews/" + fruits() + "/answers")
                .headers(Caller.member(person).of("quiz"))
                .header("Idempotency-Key", "answer-of-" + person)
                .bodyValue(Map.of("response", Map.of("optionIds", List.of(option(attempt, chosen)), "gaps", List.of())))
                .exchange());
        assertThat(answered.path("isCorrect").asBoolean()).isEqualTo(isRight);
    }

    private void forgetResponses(String person) {
        Document gone = new Document("response", "").append("quizId", "").append("quizVersion", "");
        assertThat(Mono.from(own.database()
                                .getCollection("review-log")
                                .updateMany(new Document("personId", person), new Document("$unset", gone)))
                        .block(PATIENCE))
                .isNotNull();
    }

    private JsonNode take(String person, String city) {
        JsonNode attempt = journey.start(person, quiz, "plan-cr", 1);
        ok(journey.respond(
                person, attempt, question(attempt, "首都"), 1, Map.of("optionIds", List.of(option(attempt, city)))));
        ok(journey.submit(person, attempt));
        return attempt;
    }

    /** From now on this city is the right one. */
    private String correct(String city) {
        return corrections.apply(corrections.rightOption(capital, city));
    }

    private void awaitBook(String person, boolean isIn) {
        await().atMost(PATIENCE).until(() -> book(person).contains(capital) == isIn);
    }

    private List<String> book(String person) {
        return ok(journey.get(Caller.member(person), "/api/v1/reviews"))
                .path("items")
                .findValuesAsText("questionId");
    }

    /** As a broker does that forgot what was handled: all events of attempts once more, in order. */
    private void repeatEvents() {
        try (var events = own.events(Topics.QUIZ_ATTEMPT);
                var writer = own.publisher()) {
            events.await("rizhi.quiz.attempt-corrected.v1", 1);
            events.all()
                    .forEach(event -> writer.publish(
                            event.topic(),
                            event.type(),
                            event.key(),
                            event.sequence(),
                            event.data().toString()));
        }
    }

    private Document card(String person) {
        return card(person, capital);
    }

    private Document card(String person, String asked) {
        return card(new Document("_id", person + "/" + asked));
    }

    private Document otherCard(String person) {
        return card(new Document("personId", person).append("questionId", new Document("$ne", capital)));
    }

    private Document card(Document which) {
        return Flux.from(
                        own.database().getCollection("review-cards").find(which).sort(new Document("_id", 1)))
                .next()
                .blockOptional(PATIENCE)
                .orElseGet(Document::new);
    }

    private static Document withoutRevision(Document card) {
        Document same = new Document(card);
        same.remove("revision");
        return same;
    }

    private void makeDue(String person) {
        makeDue(person, capital);
    }

    private void makeDue(String person, String asked) {
        Document change = new Document("dueAt", Date.from(Instant.now().minus(Duration.ofHours(1))));
        assertThat(Mono.from(own.database()
                                .getCollection("review-cards")
                                .updateOne(new Document("_id", person + "/" + asked), new Document("$set", change)))
                        .block(PATIENCE))
                .isNotNull();
    }
}

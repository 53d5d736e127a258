package io.rizhi.quiz;

import static io.rizhi.quiz.QuizJourney.PAPER;
import static io.rizhi.quiz.QuizJourney.ok;
import static io.rizhi.quiz.QuizJourney.question;
import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.quiz.QuizJourney.Quiz;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.caller.Caller;
import io.rizhi.testkit.caller.FakeIssuer;
import io.rizhi.testkit.event.RecordedEvent;
import io.rizhi.testkit.event.RecordedEvents;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import reactor.core.publisher.Mono;

/**
 * Somebody leaves the unit that a plan asks and comes back. Nobody tells this service: no ticket comes while they are away,
 * and the next one names other units.
 */
@ServiceTest
@TestPropertySource(properties = "rizhi.quiz.attempt.sweep-every=200ms")
class LeftAndBackIT extends QuizStage {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void who_is_back_before_the_deadline_goes_on_with_the_same_attempt_and_every_saved_answer() {
        Quiz quiz = journey.publish(PAPER, Map.of("attemptsAllowed", 1));
        JsonNode before = ok(journey.tryStart("lb-1", ticket("lb-1", quiz, 600, "top", "ward")));
        String truth = question(before, "天是蓝的");
        ok(journey.respond("lb-1", before, truth, 1, Map.of("isTrue", true)));

        JsonNode after = ok(journey.tryStart("lb-1", ticket("lb-1", quiz, 900, "top", "office")));

        assertThat(after.path("id")).isEqualTo(before.path("id"));
        assertThat(after.path("deadline")).as("only an override moves it").isEqualTo(before.path("deadline"));
        JsonNode result = ok(journey.submit("lb-1", after));
        assertThat(result.path("mark").decimalValue()).isEqualByComparingTo("1");
        assertGradedOnce(before, "lb-1");
    }

    @Test
    void who_is_back_after_the_deadline_finds_the_saved_answers_handed_in_and_graded_once() {
        Quiz quiz = journey.publish(PAPER, Map.of("attemptsAllowed", 1, "graceSeconds", 0));
        JsonNode attempt = ok(journey.tryStart("lb-2", ticket("lb-2", quiz, 4, "top", "ward")));
        ok(journey.respond("lb-2", attempt, question(attempt, "天是蓝的"), 1, Map.of("isTrue", true)));
        await().atMost(PATIENCE).until(() -> status(attempt).equals("graded"));

        String ticket = ticket("lb-2", quiz, 900, "top", "office");

        assertThatProblem(journey.tryStart("lb-2", ticket)).hasCode("no-attempts-left");
        JsonNode result = ok(journey.get(Caller.member("lb-2"), path(attempt) + "/result"));
        assertThat(result.path("mark").decimalValue()).isEqualByComparingTo("1");
        assertThat(result.path("submittedAt")).isEqualTo(attempt.path("deadline"));
        assertThatProblem(journey.get(Caller.member("lb-3"), path(attempt) + "/result"))
                .as("a former colleague")
                .hasStatus(404);
        assertGradedOnce(attempt, "lb-2");
    }

    private void assertGradedOnce(JsonNode attempt, String person) {
        String id = attempt.path("id").asText();
        try (RecordedEvents events = own.events("rizhi.quiz.attempt")) {
            RecordedEvent graded = events.awaitOne("rizhi.quiz.attempt-graded.v1", id);
            assertThat(graded.data().path("recordId").asText()).isEqualTo("record-" + person);
            Set<Long> told = events.all().stream()
                    .filter(event -> event.key().equals(id) && event.type().equals(graded.type()))
                    .map(RecordedEvent::sequence)
                    .collect(Collectors.toSet());
            assertThat(told).as("the relay may repeat one").hasSize(1);
        }
    }

    /** Asked of the store, as nobody asks for it over HTTP who is away. */
    private String status(JsonNode attempt) {
        return Mono.from(own.database()
                        .getCollection("attempts")
                        .find(new Document("_id", attempt.path("id").asText()))
                        .first())
                .map(stored -> stored.getString("status"))
                .block(PATIENCE);
    }

    private static String path(JsonNode attempt) {
        return "/api/v1/attempts/" + attempt.path("id").asText();
    }

    private static String ticket(String person, Quiz quiz, int closesInSeconds, String... units) {
        Map<String, Object> claims = QuizJourney.claims(person, quiz, "plan-lb", 1);
        claims.put("closes", System.currentTimeMillis() / 1000 + closesInSeconds);
        claims.put("units", List.of(units));
        return FakeIssuer.shared().sign(claims);
    }
}

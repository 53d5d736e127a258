package io.rizhi.quiz;

import static io.rizhi.quiz.QuizJourney.ADMIN;
import static io.rizhi.quiz.QuizJourney.ok;
import static io.rizhi.quiz.QuizJourney.option;
import static io.rizhi.quiz.QuizJourney.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.quiz.QuizJourney.Quiz;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.event.RecordedEvent;
import io.rizhi.testkit.event.RecordedEvents;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The process that changes marks for a correction is killed while it does so. The instance under test changes none. */
@ServiceTest
@TestPropertySource(properties = "rizhi.quiz.grading.correct-every=1h")
class KilledCorrectionIT extends QuizStage {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String CORRECTED = "rizhi.quiz.attempt-corrected.v1";
    private static final int PEOPLE = 24;

    @Autowired
    private Environment environment;

    @TempDir
    private Path folder;

    private Quiz quiz;
    private CorrectionJourney corrections;

    @Test
    void a_run_killed_between_two_attempts_and_before_its_end_corrects_each_attempt_once_and_tells_it_once()
            throws Exception {
        quiz = journey.publish(QuizJourney.PAPER, Map.of());
        corrections = new CorrectionJourney(journey, quiz);
        List<String> attempts = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            attempts.add(take("kc" + i));
        }
        giveAway();

        runUntilKilled("afterRemarkedAttempt");
        assertThat(corrected()).as("some of them").hasSizeBetween(1, PEOPLE - 1);
        assertThat(corrections.status()).isEqualTo("applying");

        runUntilKilled("beforeSettledCorrection");
        assertThat(corrected()).hasSize(PEOPLE);
        assertThat(corrections.status()).isEqualTo("applying");

        leaseRunsOut();
        try (KilledInstance last = KilledInstance.start(environment, folder, null)) {
            assertThat(last).isNotNull();
            await().atMost(PATIENCE).until(() -> corrections.status().equals("applied"));
        }

        assertThat(corrected()).containsExactlyInAnyOrderElementsOf(attempts);
        assertThat(ok(journey.get(ADMIN, corrections.path()))
                        .at("/items/0/changed")
                        .asInt())
                .isEqualTo(PEOPLE);
        try (RecordedEvents events = own.events("rizhi.quiz.attempt")) {
            await().atMost(PATIENCE).until(() -> told(events).size() >= PEOPLE);
            assertThat(told(events).values()).containsExactlyInAnyOrderElementsOf(attempts);
        }
    }

    /** Attempt by event. A relay that is killed may send an event again, with the same id. */
    private static Map<String, String> told(RecordedEvents events) {
        return events.all().stream()
                .filter(event -> event.type().equals(CORRECTED))
                .collect(Collectors.toMap(RecordedEvent::id, RecordedEvent::key, (first, again) -> first));
    }

    /** With the first question wrong. */
    private String take(String person) {
        JsonNode attempt = journey.start(person, quiz, "plan-kc", 1);
        ok(journey.respond(
                person, attempt, question(attempt, "首都"), 1, Map.of("optionIds", List.of(option(attempt, "上海")))));
        ok(journey.submit(person, attempt));
        return attempt.path("id").asText();
    }

    /** Everybody gets the mark of the first question. */
    private void giveAway() {
        JsonNode items = ok(journey.get(ADMIN, "/api/v1/quizzes/" + quiz.id())).path("items");
        String question = items.path(0).path("questionId").asText();
        ok(journey.post(ADMIN, corrections.path(), CorrectionJourney.request(question, "full-mark")));
    }

    private void runUntilKilled(String crashPoint) throws Exception {
        leaseRunsOut();
        try (KilledInstance instance = KilledInstance.start(environment, folder, crashPoint)) {
            instance.awaitKilled();
        }
    }

    /** Half a minute later, to those who ask for the lease. */
    private void leaseRunsOut() {
        var unused = Mono.from(own.database()
                        .getCollection("leases")
                        .updateMany(new Document(), new Document("$set", new Document("until", new Date(0)))))
                .block(PATIENCE);
    }

    private List<String> corrected() {
        return Flux.from(own.database()
                        .getCollection("attempts")
                        .find(new Document("quizId", quiz.id()).append("history.changes", new Document("$size", 1))))
                .map(stored -> stored.getString("_id"))
                .collectList()
                .block(PATIENCE);
    }
}

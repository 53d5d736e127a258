package io.rizhi.quiz;

import static io.rizhi.quiz.QuizJourney.ADMIN;
import static io.rizhi.quiz.QuizJourney.PAPER;
import static io.rizhi.quiz.QuizJourney.instant;
import static io.rizhi.quiz.QuizJourney.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.quiz.QuizJourney.Quiz;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.caller.FakeIssuer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The process that resolves deadlines after a change is killed while it does so. The instance under test resolves none. */
@ServiceTest
@TestPropertySource(properties = "rizhi.quiz.attempt.follow-every=1h")
class KilledDeadlinesIT extends QuizStage {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String SOON = "--rizhi.quiz.attempt.longest-start=1s";
    private static final int PEOPLE = 450;
    private static final int LIMIT = 36_000;
    private static final int EXTRA = 600;
    private static final int GRACE = 60;

    @Autowired
    private Environment environment;

    @TempDir
    private Path folder;

    private Quiz quiz;

    @Test
    void a_pass_killed_in_the_middle_is_made_again_until_every_stored_deadline_is_right() throws Exception {
        quiz = journey.publish(PAPER, Map.of("timeLimitSeconds", LIMIT, "graceSeconds", GRACE));
        copies(start("kd-in", "ward"), "in");
        copies(start("kd-out", "other"), "out");
        ok(journey.put(ADMIN, "/api/v1/quizzes/" + quiz.id() + "/overrides/units/ward", Map.of("extraSeconds", EXTRA)));

        try (KilledInstance first = KilledInstance.start(environment, folder, "afterResolvedDeadline", SOON)) {
            first.awaitKilled();
        }
        assertThat(extended("ward")).as("some of them").isBetween(1L, PEOPLE - 1L);
        assertThat(unsettled()).isOne();

        try (KilledInstance second = KilledInstance.start(environment, folder, null, SOON)) {
            long before = extended("ward");
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> extended("ward") > before);
            second.kill();
        }

        try (KilledInstance last = KilledInstance.start(environment, folder, null, SOON)) {
            assertThat(last).isNotNull();
            await().atMost(PATIENCE).until(() -> unsettled() == 0);
        }

        assertThat(deadlinesOff("ward", LIMIT + EXTRA)).isEmpty();
        assertThat(deadlinesOff("other", LIMIT)).isEmpty();
        assertThat(extended("ward")).isEqualTo(PEOPLE);
        assertThat(extended("other")).isZero();
    }

    private JsonNode start(String person, String unit) {
        Map<String, Object> claims = QuizJourney.claims(person, quiz, "plan-kd", 1);
        claims.put("units", List.of(unit));
        return ok(journey.tryStart(person, FakeIssuer.shared().sign(claims)));
    }

    /** The same open attempt of other people, each begun a second earlier than the one before. */
    private void copies(JsonNode attempt, String name) {
        var stored = own.database().getCollection("attempts");
        Document first = Mono.from(
                        stored.find(new Document("_id", attempt.path("id").asText()))
                                .first())
                .block(PATIENCE);
        Instant started = instant(attempt.path("startedAt"));
        List<Document> copies = IntStream.range(1, PEOPLE)
                .mapToObj(i -> begun(first, started.minusSeconds(i))
                        .append("_id", "%s-%03d".formatted(name, i))
                        .append("personId", name + "-" + i)
                        .append("openKey", name + "-" + i))
                .toList();
        Mono.from(stored.insertMany(copies)).block(PATIENCE);
    }

    private static Document begun(Document attempt, Instant at) {
        return new Document(attempt)
                .append("startedAt", Date.from(at))
                .append("deadline", Date.from(at.plusSeconds(LIMIT)))
                .append("acceptUntil", Date.from(at.plusSeconds(LIMIT + GRACE)));
    }

    private List<Document> open(String unit) {
        return Flux.from(own.database()
                        .getCollection("attempts")
                        .find(new Document("quizId", quiz.id()).append("status", "open")))
                .filter(stored -> stored.toJson().contains('"' + unit + '"'))
                .collectList()
                .block(PATIENCE);
    }

    private long extended(String unit) {
        return open(unit).stream()
                .filter(stored -> seconds(stored, "deadline") == LIMIT + EXTRA)
                .count();
    }

    private List<String> deadlinesOff(String unit, int limit) {
        return open(unit).stream()
                .filter(stored ->
                        seconds(stored, "deadline") != limit || seconds(stored, "acceptUntil") != limit + GRACE)
                .map(stored -> stored.getString("_id"))
                .toList();
    }

    private static long seconds(Document stored, String until) {
        return Duration.between(
                        stored.getDate("startedAt").toInstant(),
                        stored.getDate(until).toInstant())
                .toSeconds();
    }

    private Long unsettled() {
        return Mono.from(own.database()
                        .getCollection("quiz-overrides")
                        .countDocuments(new Document("nextPassAt", new Document("$exists", true))))
                .block(PATIENCE);
    }
}

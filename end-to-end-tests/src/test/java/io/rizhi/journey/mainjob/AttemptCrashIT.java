package io.rizhi.journey.mainjob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.journey.StudyZone;
import io.rizhi.journey.TheProduct;
import io.rizhi.launcher.product.Product;
import io.rizhi.testkit.event.RecordedEvent;
import io.rizhi.testkit.event.RecordedEvents;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * One attempt on two devices over a network that loses, doubles, delays and reorders a third of the requests, while
 * service, database, gateway and broker are killed under it. The same seed does the same harm every time.
 */
class AttemptCrashIT {
    private static final long SEED = 20261127;
    private static final int ANSWERS = 40;
    private static final Duration LIMIT = Duration.ofMinutes(20);
    private static final Duration SOON = Duration.ofSeconds(90);
    private static final String GRADED = "rizhi.quiz.attempt-graded.v1";

    private static Product product;
    private static Organisation organisation;
    private static String plan;

    @BeforeAll
    static void publishAPlan() {
        var now = Clock.systemUTC().instant();
        product = Product.start(TheProduct.options(TheProduct.fresh("attempt-crash")));
        organisation = new Organisation(product, StudyZone.awayFromMidnight(now));
        var admin = organisation.firstAdmin();
        Organisation.found(admin);
        admin.upload("/people/imports?dryRun=false", "text/csv", Organisation.table());
        var revision = Teaching.document(admin);
        var draft = Teaching.draft(admin, revision, Teaching.quiz(admin, LIMIT), organisation.today(now));
        plan = draft.path("id").asText();
        await().atMost(SOON)
                .until(() -> admin.get("/plans/" + plan + "/publish-check")
                        .path("isPublishable")
                        .asBoolean());
        Teaching.publish(admin, draft);
        await().atMost(SOON)
                .until(() -> admin.get("/plans/" + plan)
                        .path("publication")
                        .path("isComplete")
                        .asBoolean());
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void whatever_the_network_does_and_whatever_dies_the_last_word_counts_once() throws Exception {
        var visitor = organisation.enter(Organisation.login(1));
        var student = new Student(visitor, plan);
        student.read(2);
        var started = student.startAttempt();
        var id = started.path("id").asText();
        var network = new BadNetwork(SEED);

        var said = new HashMap<String, JsonNode>();
        said.putAll(answer(new Device(visitor, network, started), started, Product.QUIZ, Product.MONGOD));
        var elsewhere = new Student(organisation.enterElsewhere(Organisation.login(1)), plan);
        var resumed = elsewhere.startAttempt();
        said.putAll(answer(new Device(elsewhere.visitor(), network, resumed), resumed, Product.GATEWAY, Product.KAFKA));
        network.settle();

        assertThat(network.wasBad()).isTrue();
        assertThat(resumed.path("id").asText()).isEqualTo(id);
        var finished = student.attempt(id);
        assertThat(answersOf(finished)).isEqualTo(said);
        assertThat(finished.path("deadline")).isEqualTo(started.path("deadline"));
        assertThat(instant(finished, "deadline"))
                .isEqualTo(instant(started, "startedAt").plus(LIMIT));

        handInOnBothWhileTheBrokerIsAway(student, elsewhere, id);

        assertThat(student.attempts()).hasSize(1);
        assertThat(gradedEvents(id)).hasSize(1);
    }

    /** Answers over the bad network; while it goes on, each of these parts is killed and started again. */
    private static Map<String, JsonNode> answer(Device device, JsonNode attempt, String... parts) throws Exception {
        for (String part : parts) {
            var crash = CompletableFuture.runAsync(() -> {
                product.kill(part);
                product.restart(part);
            });
            for (int i = 0; i < ANSWERS / parts.length || !crash.isDone(); i++) {
                device.answerSomething(attempt.path("questions"));
            }
            crash.get(2, TimeUnit.MINUTES);
        }
        return device.flush();
    }

    private static void handInOnBothWhileTheBrokerIsAway(Student one, Student other, String attempt) throws Exception {
        product.kill(Product.KAFKA);
        var both = List.of(
                CompletableFuture.supplyAsync(() -> one.submit(attempt)),
                CompletableFuture.supplyAsync(() -> other.submit(attempt)));
        var first = both.get(0).get(2, TimeUnit.MINUTES);
        assertThat(both.get(1).get(2, TimeUnit.MINUTES)).isEqualTo(first);
        product.kill(Product.QUIZ);
        product.restart(Product.KAFKA);
        product.restart(Product.QUIZ);
        await().atMost(SOON)
                .until(() -> one.module().path("quiz").path("lastPercent").isInt());
        assertThat(one.module().path("quiz").path("lastPercent")).isEqualTo(first.path("percent"));
    }

    private static Map<String, JsonNode> answersOf(JsonNode attempt) {
        var answers = new HashMap<String, JsonNode>();
        for (JsonNode question : attempt.path("questions")) {
            var response = question.path("response");
            answers.put(question.path("questionId").asText(), Visitor.object(body -> {
                body.set("gaps", response.path("gaps"));
                body.set("optionIds", response.path("optionIds"));
                if (response.path("isTrue").isBoolean()) {
                    body.set("isTrue", response.path("isTrue"));
                }
            }));
        }
        return answers;
    }

    /** A repeat after a crash has the number of the first one. */
    private static List<Long> gradedEvents(String attempt) {
        try (var events = new RecordedEvents("127.0.0.1:" + product.ports().kafka(), "", "rizhi.quiz.attempt")) {
            events.awaitOne(GRADED, attempt);
            return events.all().stream()
                    .filter(event -> event.key().equals(attempt) && event.type().equals(GRADED))
                    .map(RecordedEvent::sequence)
                    .distinct()
                    .toList();
        }
    }

    private static Instant instant(JsonNode attempt, String field) {
        return Instant.parse(attempt.path(field).asText());
    }
}

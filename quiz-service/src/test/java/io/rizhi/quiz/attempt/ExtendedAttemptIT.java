package io.rizhi.quiz.attempt;

import static io.rizhi.quiz.QuizJourney.PAPER;
import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.kit.mongo.LostUpdate;
import io.rizhi.quiz.QuizJourney.Quiz;
import io.rizhi.quiz.QuizStage;
import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.ids.AttemptId;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.override.model.Allowance;
import io.rizhi.quiz.override.model.Terms;
import io.rizhi.quiz.quiz.FindQuizVersion;
import io.rizhi.quiz.quiz.model.QuizSettings;
import io.rizhi.quiz.quiz.model.QuizWindow;
import io.rizhi.testkit.ServiceTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

/** What happens when an attempt gets more time while the sweeper has it in hand. The sweeper itself sleeps. */
@ServiceTest
@TestPropertySource(properties = "rizhi.quiz.attempt.sweep-every=1h")
class ExtendedAttemptIT extends QuizStage {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private Attempts attempts;

    @Autowired
    private SubmitAttempt submit;

    @Autowired
    private FindQuizVersion quizzes;

    private Quiz quiz;
    private QuizSettings settings;

    @BeforeEach
    void begin() {
        quiz = journey.publish(PAPER, Map.of("timeLimitSeconds", 600, "graceSeconds", 0));
        settings = quizzes.find(new QuizId(quiz.id()), quiz.version())
                .block(PATIENCE)
                .settings();
    }

    @Test
    void an_attempt_that_was_extended_after_the_sweeper_found_it_stays_open() {
        AttemptId id = overdue("x1");
        extend(id).block(PATIENCE);

        Attempt settled = submit.settle(id).block(PATIENCE);

        assertThat(settled).isNull();
        assertThat(attempts.find(id).block(PATIENCE).isOpen()).isTrue();
    }

    @Test
    void a_closing_that_was_decided_on_the_old_deadline_does_not_get_through() {
        AttemptId id = overdue("x2");
        Attempt read = attempts.find(id).block(PATIENCE);
        extend(id).block(PATIENCE);

        StepVerifier.create(attempts.save(read, AttemptChange.of(read).closed(Instant.now()), List.of()))
                .expectError(LostUpdate.class)
                .verify(PATIENCE);
    }

    @Test
    void whoever_is_first_no_attempt_is_handed_in_that_has_time_left() {
        List<AttemptId> ids =
                Flux.range(0, 30).map(i -> overdue("y" + i)).collectList().block(PATIENCE);

        Flux.fromIterable(ids)
                .flatMap(
                        id -> Mono.when(
                                submit.settle(id).subscribeOn(Schedulers.parallel()),
                                extend(id).onErrorComplete(LostUpdate.class).subscribeOn(Schedulers.parallel())),
                        15)
                .then()
                .block(PATIENCE);

        Instant now = Instant.now();
        assertThat(ids)
                .map(id -> attempts.find(id).block(PATIENCE))
                .allMatch(attempt -> attempt.isOpen() != attempt.deadline().hasPassed(now));
    }

    /** An attempt that began eleven minutes ago. */
    private AttemptId overdue(String person) {
        String id = journey.start(person, quiz, "plan-1", 1).path("id").asText();
        Instant began = Instant.now().minusSeconds(660);
        Document times = new Document("startedAt", Date.from(began))
                .append("deadline", Date.from(began.plusSeconds(600)))
                .append("acceptUntil", Date.from(began.plusSeconds(600)));
        Mono.from(own.database()
                        .getCollection("attempts")
                        .updateOne(new Document("_id", id), new Document("$set", times)))
                .block(PATIENCE);
        return new AttemptId(id);
    }

    private Mono<Attempt> extend(AttemptId id) {
        Terms longer = Terms.of(settings, new Allowance(null, 3_600, null, QuizWindow.ALWAYS, false), List.of());
        return attempts.find(id)
                .filter(Attempt::isOpen)
                .flatMap(attempt ->
                        attempts.resolve(attempt, AttemptChange.of(attempt).resolved(longer, settings, Instant.now())));
    }
}

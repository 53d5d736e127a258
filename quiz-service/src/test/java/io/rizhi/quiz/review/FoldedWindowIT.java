package io.rizhi.quiz.review;

import static io.rizhi.quiz.QuizJourney.ADMIN;
import static io.rizhi.quiz.QuizJourney.PAPER;
import static io.rizhi.quiz.QuizJourney.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.quiz.KeptAnswers;
import io.rizhi.quiz.QuizJourney.Quiz;
import io.rizhi.quiz.QuizStage;
import io.rizhi.quiz.attempt.Attempts;
import io.rizhi.quiz.attempt.deadline.AfterWindow;
import io.rizhi.quiz.ids.AttemptId;
import io.rizhi.quiz.quiz.FindQuizVersion;
import io.rizhi.testkit.ServiceTest;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** An override that moves a window, its pass and all, between the reading of an attempt and the folding of its answers. */
@ServiceTest
@TestPropertySource(properties = "rizhi.quiz.attempt.follow-every=100ms")
class FoldedWindowIT extends QuizStage {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final Instant LATER = NOW.plusSeconds(1_800);
    private static final String PERSON = "fw-1";
    private static final int ANSWERS = 8;

    @Autowired
    private WrongQuestions questions;

    @Autowired
    private ScheduleReview schedule;

    @Autowired
    private Attempts attempts;

    @Autowired
    private FindQuizVersion quizzes;

    @Autowired
    private ReviewSettings settings;

    @Autowired
    private AfterWindow shown;

    @Test
    void answers_folded_while_the_window_moves_are_shown_from_its_new_end_on() {
        Quiz quiz = journey.publish(PAPER, Map.of("closes", NOW.plusSeconds(900).toString(), "review", "after-window"));
        JsonNode attempt = journey.start(PERSON, quiz, "plan-fw", 1);
        ok(journey.submit(PERSON, attempt));
        KeptAnswers kept = new KeptAnswers(own, PERSON);
        await().atMost(PATIENCE).until(() -> kept.shownFrom().size() == ANSWERS);
        kept.forget();

        new FoldAttempt(questions, schedule, movingOnce(quiz), quizzes, settings, shown)
                .fold(new AttemptId(attempt.path("id").asText()))
                .block(PATIENCE);

        assertThat(kept.shownFrom()).hasSize(ANSWERS).containsOnly(LATER);
    }

    /** The first attempt that is read has another window by the time it is handed on. */
    private Attempts movingOnce(Quiz quiz) {
        AtomicBoolean isFirst = new AtomicBoolean(true);
        Object moving = Proxy.newProxyInstance(
                Attempts.class.getClassLoader(), new Class<?>[] {Attempts.class}, (proxy, method, arguments) -> {
                    Object found = method.invoke(attempts, arguments);
                    return method.getName().equals("find") && isFirst.getAndSet(false)
                            ? ((Mono<?>) found).delayUntil(attempt -> move(quiz))
                            : found;
                });
        return (Attempts) moving;
    }

    private Mono<Void> move(Quiz quiz) {
        return Mono.<Void>fromRunnable(() -> {
                    ok(journey.put(
                            ADMIN,
                            "/api/v1/quizzes/" + quiz.id() + "/overrides/people/" + PERSON,
                            Map.of("closes", LATER.toString())));
                    await().atMost(PATIENCE).until(() -> isPassed(quiz));
                })
                .subscribeOn(Schedulers.boundedElastic());
    }

    /** The first of the two passes is made, the second is not. */
    private boolean isPassed(Quiz quiz) {
        Document override = Mono.from(own.database()
                        .getCollection("quiz-overrides")
                        .find(new Document("quizId", quiz.id()))
                        .first())
                .block(PATIENCE);
        return override != null && override.getDate("nextPassAt").after(override.getDate("changedAt"));
    }
}

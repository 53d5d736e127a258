package io.rizhi.quiz.attempt.deadline;

import static io.rizhi.quiz.QuizJourney.ADMIN;
import static io.rizhi.quiz.QuizJourney.PAPER;
import static io.rizhi.quiz.QuizJourney.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.quiz.KeptAnswers;
import io.rizhi.quiz.QuizJourney.Quiz;
import io.rizhi.quiz.QuizStage;
import io.rizhi.quiz.attempt.Attempts;
import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.ids.AttemptId;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.override.FindTerms;
import io.rizhi.quiz.override.model.OverrideChange;
import io.rizhi.quiz.override.model.Subject;
import io.rizhi.quiz.quiz.FindQuizVersion;
import io.rizhi.testkit.ServiceTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import reactor.core.publisher.Mono;

/** Passes over attempts handed in, made by hand; the service itself makes none. */
@ServiceTest
@TestPropertySource(properties = "rizhi.quiz.attempt.follow-every=1h")
class BrokenWindowsIT extends QuizStage {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final Instant CLOSES = NOW.plusSeconds(900);
    private static final Instant LATER = NOW.plusSeconds(1_800);
    private static final int ANSWERS = 8;

    @Autowired
    private Attempts attempts;

    @Autowired
    private FindQuizVersion quizzes;

    @Autowired
    private FindTerms terms;

    @Autowired
    private AfterWindow after;

    private KeptAnswers kept;
    private AttemptId attempt;

    @Test
    void a_pass_that_broke_off_before_the_keys_were_moved_is_made_up_for_by_the_next_one() {
        OverrideChange change = closingLater("bw-1");
        AtomicBoolean isBreaking = new AtomicBoolean(true);
        ResolveWindows windows = resolving(
                told -> isBreaking.get() ? Mono.error(new IllegalStateException("broken off")) : after.resolved(told));

        assertThatThrownBy(() -> windows.resolve(change).block(PATIENCE)).hasMessageContaining("broken off");
        assertThat(kept.shownFrom()).hasSize(ANSWERS).containsOnly(CLOSES);
        isBreaking.set(false);
        windows.resolve(change).block(PATIENCE);

        assertThat(windowCloses()).isEqualTo(LATER);
        assertThat(kept.shownFrom()).hasSize(ANSWERS).containsOnly(LATER);
    }

    @Test
    void a_pass_that_broke_off_after_the_keys_were_moved_is_made_up_for_by_the_next_one() {
        OverrideChange change = closingLater("bw-2");
        AtomicBoolean isBreaking = new AtomicBoolean(true);
        ResolveWindows windows = resolving(told -> after.resolved(told)
                .then(isBreaking.get() ? Mono.error(new IllegalStateException("broken off")) : Mono.empty()));

        assertThatThrownBy(() -> windows.resolve(change).block(PATIENCE)).hasMessageContaining("broken off");
        isBreaking.set(false);
        windows.resolve(change).block(PATIENCE);

        assertThat(windowCloses()).isEqualTo(LATER);
        assertThat(kept.shownFrom()).hasSize(ANSWERS).containsOnly(LATER);
    }

    @Test
    void whoever_hears_of_an_attempt_finds_its_new_window_there_in_every_pass() {
        OverrideChange change = closingLater("bw-3");
        List<Instant> found = new ArrayList<>();
        ResolveWindows windows = resolving(told -> attempts.find(told.id())
                .doOnNext(stored -> found.add(stored.windowCloses()))
                .then());

        windows.resolve(change).then(windows.resolve(change)).block(PATIENCE);

        assertThat(found).containsExactly(LATER, LATER);
    }

    private ResolveWindows resolving(AfterWindow told) {
        return new ResolveWindows(attempts, quizzes, terms, told);
    }

    /** Handed in and kept, with an override since that no pass has followed. */
    private OverrideChange closingLater(String person) {
        Quiz quiz = journey.publish(PAPER, Map.of("closes", CLOSES.toString(), "review", "after-window"));
        JsonNode started = journey.start(person, quiz, "plan-bw", 1);
        ok(journey.submit(person, started));
        attempt = new AttemptId(started.path("id").asText());
        kept = new KeptAnswers(own, person);
        await().atMost(PATIENCE).until(() -> kept.shownFrom().size() == ANSWERS);
        ok(journey.put(
                ADMIN,
                "/api/v1/quizzes/" + quiz.id() + "/overrides/people/" + person,
                Map.of("closes", LATER.toString())));
        return new OverrideChange(new QuizId(quiz.id()), Subject.person(person), NOW, NOW);
    }

    private Instant windowCloses() {
        return attempts.find(attempt).map(Attempt::windowCloses).block(PATIENCE);
    }
}

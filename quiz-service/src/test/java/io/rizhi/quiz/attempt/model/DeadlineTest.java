package io.rizhi.quiz.attempt.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.quiz.override.model.Terms;
import io.rizhi.quiz.quiz.model.QuizSettings;
import io.rizhi.quiz.quiz.model.QuizWindow;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DeadlineTest {
    private static final Instant START = Instant.parse("2026-11-26T01:00:00Z");
    private static final QuizSettings USUAL = QuizSettings.usual();

    /** Seconds after the start: time limit, end of the window, deadline. */
    static Stream<Arguments> ends() {
        return Stream.of(
                Arguments.of(null, null, null),
                Arguments.of(600, null, 600),
                Arguments.of(null, 900, 900),
                Arguments.of(600, 900, 600),
                Arguments.of(900, 600, 600),
                Arguments.of(600, 600, 600));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void the_deadline_is_the_earlier_of_limit_and_window(
            @Nullable Integer limit, @Nullable Integer closes, @Nullable Integer deadline) {
        Terms terms = new Terms(limit, limit, null, new QuizWindow(null, at(closes)));

        assertThat(Deadline.of(START, terms, USUAL).at()).isEqualTo(at(deadline));
    }

    @Test
    void responses_are_taken_for_the_grace_period_after_it() {
        Terms terms = new Terms(600, 600, null, QuizWindow.ALWAYS);

        assertThat(Deadline.of(START, terms, USUAL).acceptUntil())
                .isEqualTo(START.plusSeconds(600 + USUAL.graceSeconds()));
    }

    /** Seconds after the start: deadline before, as the rules say now, when they changed, deadline then. */
    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of("more time", 600, 1200, 300, 1200),
                Arguments.of("less time that is not used up", 1200, 600, 300, 600),
                Arguments.of("less time that is used up already ends with the change", 1200, 600, 900, 900),
                Arguments.of("where there was no end before, too", null, 600, 900, 900),
                Arguments.of("an end that had passed before the change does not come back", 700, 600, 900, 700),
                Arguments.of("more time, though not enough", 500, 600, 900, 600));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void a_change_never_takes_back_time_that_was_used(
            String name, @Nullable Integer before, int rules, int changed, int then) {
        Deadline replaced = new Deadline(at(before), at(before));
        Deadline wanted = new Deadline(at(rules), at(rules));

        Deadline resolved = wanted.notBefore(START.plusSeconds(changed), replaced, USUAL);

        assertThat(resolved.at()).isEqualTo(at(then));
        assertThat(wanted.notBefore(START.plusSeconds(changed), resolved, USUAL).at())
                .as("resolved once more")
                .isEqualTo(at(then));
    }

    private static @Nullable Instant at(@Nullable Integer seconds) {
        return seconds == null ? null : START.plusSeconds(seconds);
    }
}

package io.rizhi.quiz.override.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.quiz.bank.model.Fault;
import io.rizhi.quiz.bank.model.GradingPolicy;
import io.rizhi.quiz.quiz.model.QuizSettings;
import io.rizhi.quiz.quiz.model.QuizWindow;
import io.rizhi.quiz.quiz.model.ReviewRule;
import io.rizhi.quiz.quiz.model.Taking;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TermsTest {
    private static final Instant NINE = Instant.parse("2026-11-26T01:00:00Z");
    private static final Instant TEN = NINE.plusSeconds(3_600);
    private static final Instant NOON = NINE.plusSeconds(10_800);

    /** Time limit: of the quiz, of the person, of units; then what holds, and how much of it was added. */
    static Stream<Arguments> limits() {
        return Stream.of(
                Arguments.of("nobody has anything", 1800, null, List.of(), 1800, 0),
                Arguments.of("no limit, nobody has anything", null, null, List.of(), null, 0),
                Arguments.of("extra time", 1800, extra(600), List.of(), 2400, 600),
                Arguments.of("extra time without a limit is nothing", null, extra(600), List.of(), null, 0),
                Arguments.of("an own limit", 1800, limit(2700), List.of(), 2700, 900),
                Arguments.of("a shorter own limit", 1800, limit(900), List.of(), 900, 0),
                Arguments.of("an own limit where there is none", null, limit(900), List.of(), 900, 0),
                Arguments.of("0 is no limit", 1800, limit(0), List.of(), null, 0),
                Arguments.of("a unit beats the quiz", 1800, null, List.of(extra(300)), 2100, 300),
                Arguments.of("also with less", 1800, null, List.of(limit(60)), 60, 0),
                Arguments.of("the most generous unit", 1800, null, List.of(extra(300), limit(2400)), 2400, 600),
                Arguments.of("whichever comes first", 1800, null, List.of(limit(2400), extra(300)), 2400, 600),
                Arguments.of("no limit is the most generous", 1800, null, List.of(limit(0), extra(9)), null, 0),
                Arguments.of("a person beats units, also with less", 1800, extra(60), List.of(limit(0)), 1860, 60),
                Arguments.of("a person without a time inherits", 1800, attempts(3), List.of(extra(60)), 1860, 60));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("limits")
    void time_is_the_persons_else_the_most_generous_units_else_the_quizs(
            String name,
            @Nullable Integer base,
            @Nullable Allowance person,
            List<Allowance> units,
            @Nullable Integer holds,
            int added) {
        Terms terms = Terms.of(quiz(base, 2, QuizWindow.ALWAYS), person, units);

        assertThat(terms.allowedSeconds()).isEqualTo(holds);
        assertThat(terms.extraSeconds()).isEqualTo(added);
        assertThat(terms.baseSeconds()).isEqualTo(base);
    }

    static Stream<Arguments> attempts() {
        return Stream.of(
                Arguments.of("the quiz", 2, null, List.of(), 2),
                Arguments.of("the person", 2, attempts(1), List.of(attempts(5)), 1),
                Arguments.of("0 is any number", 2, attempts(0), List.of(), null),
                Arguments.of("the most generous unit", 2, extra(60), List.of(attempts(3), attempts(5)), 5),
                Arguments.of("any number is the most generous", 2, null, List.of(attempts(3), attempts(0)), null),
                Arguments.of("a limit where there is none", null, attempts(4), List.of(), 4));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attempts")
    void attempts_follow_the_same_order(
            String name,
            @Nullable Integer ofQuiz,
            @Nullable Allowance person,
            List<Allowance> units,
            @Nullable Integer holds) {
        assertThat(Terms.of(quiz(1800, ofQuiz, QuizWindow.ALWAYS), person, units)
                        .attemptsAllowed())
                .isEqualTo(holds);
    }

    @Test
    void each_end_of_the_window_is_taken_by_itself() {
        QuizSettings quiz = quiz(null, null, new QuizWindow(NINE, TEN));

        Terms terms = Terms.of(quiz, window(null, NOON), List.of(window(NINE.minusSeconds(60), null)));

        assertThat(terms.window()).isEqualTo(new QuizWindow(NINE.minusSeconds(60), NOON));
    }

    @Test
    void of_several_units_the_earliest_opening_and_the_latest_closing_count() {
        QuizSettings quiz = quiz(null, null, new QuizWindow(TEN, TEN.plusSeconds(1)));

        Terms terms = Terms.of(quiz, null, List.of(window(NINE, TEN), window(TEN, NOON)));

        assertThat(terms.window()).isEqualTo(new QuizWindow(NINE, NOON));
    }

    /** The end of the window: of the quiz, of the person, of units; then what holds. */
    static Stream<Arguments> ends() {
        return Stream.of(
                Arguments.of("nobody has anything", TEN, null, List.of(), TEN),
                Arguments.of("a person without end", TEN, never(), List.of(), null),
                Arguments.of(
                        "a person without end before a unit with one", TEN, never(), List.of(window(null, NOON)), null),
                Arguments.of(
                        "a person's end beats a unit without one", TEN, window(null, NOON), List.of(never()), NOON),
                Arguments.of("a person with other rules inherits", TEN, attempts(3), List.of(never()), null),
                Arguments.of("a unit without end", TEN, null, List.of(never()), null),
                Arguments.of("no end is the most generous", TEN, null, List.of(window(null, NOON), never()), null),
                Arguments.of("whichever comes first", TEN, null, List.of(never(), window(null, NOON)), null),
                Arguments.of("where there is no end anyway", null, never(), List.of(), null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ends")
    void the_end_can_be_taken_away(
            String name,
            @Nullable Instant ofQuiz,
            @Nullable Allowance person,
            List<Allowance> units,
            @Nullable Instant holds) {
        Terms terms = Terms.of(quiz(null, null, new QuizWindow(NINE, ofQuiz)), person, units);

        assertThat(terms.window()).isEqualTo(new QuizWindow(NINE, holds));
    }

    @Test
    void without_an_own_end_the_ticket_still_has_one() {
        Terms terms = Terms.of(quiz(null, null, new QuizWindow(NINE, TEN)), never(), List.of());

        assertThat(terms.within(new QuizWindow(NINE, NOON)).window()).isEqualTo(new QuizWindow(NINE, NOON));
    }

    @Test
    void no_end_stands_by_itself_and_never_beside_an_end() {
        Allowance both = new Allowance(null, null, null, new QuizWindow(null, NOON), true);

        assertThat(never().check()).isEmpty();
        assertThat(both.check()).extracting(Fault::code).containsExactly("closes-or-never");
    }

    @Test
    void the_ticket_narrows_the_window_and_nothing_widens_the_ticket() {
        Terms terms = Terms.of(quiz(null, null, QuizWindow.ALWAYS), window(null, NOON), List.of());

        assertThat(terms.within(new QuizWindow(NINE, TEN)).window()).isEqualTo(new QuizWindow(NINE, TEN));
        assertThat(terms.within(new QuizWindow(NINE, null)).window()).isEqualTo(new QuizWindow(NINE, NOON));
    }

    @Test
    void the_order_of_units_never_matters_and_one_more_unit_never_takes_anything_away() {
        Random random = new Random(20261127);
        for (int round = 0; round < 2_000; round++) {
            QuizSettings quiz = quiz(any(random, 1_000, 10), any(random, 5, 1), QuizWindow.ALWAYS);
            List<Allowance> units = new ArrayList<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                units.add(anything(random));
            }
            Terms all = Terms.of(quiz, null, units);
            List<Allowance> shuffled = new ArrayList<>(units);
            Collections.shuffle(shuffled, random);
            Allowance more = anything(random);
            List<Allowance> withMore = new ArrayList<>(units);
            withMore.add(more);
            Terms wider = Terms.of(quiz, null, withMore);
            Allowance person = anything(random);

            assertThat(Terms.of(quiz, null, shuffled)).isEqualTo(all);
            if (units.stream().anyMatch(unit -> unit.seconds(0) != null || unit.extraSeconds() != null)) {
                assertThat(most(wider.allowedSeconds())).isGreaterThanOrEqualTo(most(all.allowedSeconds()));
            }
            if (units.stream().anyMatch(unit -> unit.attemptsAllowed() != null)) {
                assertThat(most(wider.attemptsAllowed())).isGreaterThanOrEqualTo(most(all.attemptsAllowed()));
            }
            if (person.attemptsAllowed() != null) {
                assertThat(Terms.of(quiz, person, units).attemptsAllowed())
                        .isEqualTo(Terms.of(quiz, person, List.of()).attemptsAllowed());
            }
        }
    }

    private static int most(@Nullable Integer limit) {
        return limit == null ? Integer.MAX_VALUE : limit;
    }

    private static Allowance anything(Random random) {
        Integer extra = any(random, 600, 1);
        return new Allowance(
                extra == null ? any(random, 2_000, 0) : null, extra, any(random, 5, 0), QuizWindow.ALWAYS, false);
    }

    private static @Nullable Integer any(Random random, int most, int least) {
        return random.nextInt(3) == 0 ? null : least + random.nextInt(most);
    }

    private static Allowance limit(int seconds) {
        return new Allowance(seconds, null, null, QuizWindow.ALWAYS, false);
    }

    private static Allowance extra(int seconds) {
        return new Allowance(null, seconds, null, QuizWindow.ALWAYS, false);
    }

    private static Allowance attempts(int count) {
        return new Allowance(null, null, count, QuizWindow.ALWAYS, false);
    }

    private static Allowance never() {
        return new Allowance(null, null, null, QuizWindow.ALWAYS, true);
    }

    private static Allowance window(@Nullable Instant opens, @Nullable Instant closes) {
        return new Allowance(null, null, null, new QuizWindow(opens, closes), false);
    }

    private static QuizSettings quiz(@Nullable Integer seconds, @Nullable Integer attempts, QuizWindow window) {
        return new QuizSettings(
                60,
                attempts,
                seconds,
                60,
                false,
                true,
                GradingPolicy.EXACT,
                ReviewRule.AFTER_SUBMISSION,
                Taking.USUAL,
                window,
                false);
    }
}

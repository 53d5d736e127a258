package io.rizhi.quiz.attempt.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.quiz.attempt.model.Standing.Try;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.quiz.model.GradeBy;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {
    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");
    private static final int PASS = 60;

    /** Marks out of 10, "?" for one that waits; then percent and the attempt since which it is passed, "-" for none. */
    @ParameterizedTest
    @CsvSource({
        "best,    4,       40, -",
        "best,    6,       60, 1",
        "best,    4 8,     80, 2",
        "best,    8 4,     80, 1",
        "best,    7 9,     90, 1",
        "best,    7 9 9 2, 90, 1",
        "best,    ? 7,     70, 2",
        "last,    8 4,     40, -",
        "last,    4 8,     80, 2",
        "last,    7 9,     90, 1",
        "last,    7 2 6 8, 80, 3",
        "last,    7 ?,     70, 1",
        "first,   8 4,     80, 1",
        "first,   4 8,     40, -",
        "first,   ? 8,     -,  -",
        "first,   8 ?,     80, 1",
        "average, 4 8,     60, 2",
        "average, 8 4,     60, 1",
        "average, 9 4 4,   56, -",
        "average, 9 2 7,   60, 3",
        "average, 5 ?,     50, -",
    })
    void the_rule_of_the_quiz_says_which_attempts_count(String rule, String marks, String percent, String since) {
        Standing standing = standing(rule, marks).orElseThrow();

        assertThat(standing.percent()).isEqualTo(number(percent));
        Integer attempt = number(since);
        assertThat(standing.passedSince()).isEqualTo(attempt == null ? null : at(attempt));
        assertThat(standing.hasPassed()).isEqualTo(attempt != null);
    }

    @Test
    void nothing_counts_before_the_first_mark() {
        assertThat(standing("best", "?")).isEmpty();
        assertThat(Standing.of(GradeBy.LAST, List.of())).isEmpty();
    }

    @Test
    void the_average_is_of_shares_and_rounds_only_what_is_shown() {
        List<Try> tries = List.of(tried(1, "2", "3"), tried(2, "2", "3"), tried(3, "2", "3"));

        Standing standing = Standing.of(GradeBy.AVERAGE, tries).orElseThrow();

        assertThat(standing.percent()).isEqualTo(66);
        assertThat(standing.mark()).isEqualByComparingTo("2");
    }

    @Test
    void of_papers_of_different_size_the_shares_count() {
        List<Try> tries = List.of(tried(1, "10", "10"), tried(2, "4", "20"));

        Standing standing = Standing.of(GradeBy.AVERAGE, tries).orElseThrow();

        assertThat(standing.percent()).isEqualTo(60);
        assertThat(standing.mark()).isEqualByComparingTo("12");
        assertThat(standing.totalMark()).isEqualByComparingTo("20");
        assertThat(standing.hasPassed()).isTrue();
    }

    @Test
    void below_zero_a_shown_percent_is_rounded_down_too_and_never_reaches_a_pass_mark_of_zero() {
        Outcome just = new Outcome(List.of(mark("q", "-0.01", "10")), new BigDecimal("10"), 0);
        List<Try> tries = List.of(new Try(1, at(1), just), tried(2, "-3", "10"), tried(3, "5.5", "10"));

        assertThat(just.percent()).isEqualTo(-1);
        assertThat(just.hasPassed()).isFalse();
        assertThat(Standing.of(GradeBy.FIRST, tries).orElseThrow().percent()).isEqualTo(-1);
        assertThat(Standing.of(GradeBy.AVERAGE, tries.subList(0, 2))
                        .orElseThrow()
                        .percent())
                .isEqualTo(-16);
        assertThat(Standing.of(GradeBy.BEST, tries).orElseThrow().percent()).isEqualTo(55);
    }

    @Test
    void the_average_has_to_reach_the_pass_mark_of_every_part_too() {
        List<Try> passing = List.of(parted(1, "2", "5"), parted(2, "4", "5"));
        List<Try> failing = List.of(parted(1, "1", "5"), parted(2, "4", "5"));

        assertThat(Standing.of(GradeBy.AVERAGE, passing).orElseThrow().hasPassed())
                .isTrue();
        assertThat(Standing.of(GradeBy.AVERAGE, failing).orElseThrow().hasPassed())
                .isFalse();
    }

    /**
     * Marks in a part that needs 60 percent, then in the rest, which the whole half counts; "-" where every question was
     * dropped by a correction.
     */
    @ParameterizedTest
    @CsvSource({
        "3/5 5/5 | -/- 5/5,         90, true",
        "-/- 5/5 | 3/5 5/5,         90, true",
        "2/5 5/5 | -/- 5/5,         85, false",
        "2/5 5/5 | 4/5 5/5 | -/- 5/5, 86, true",
        "-/- 5/5 | -/- 4/5,         90, true",
        "-/- 2/5 | -/- 2/5,         40, false",
        "3/5 3/5 | -/- -/-,         60, true",
        "-/- -/- | 2/5 5/5,         70, false",
        "-/- -/- | -/- -/-,          0, true",
    })
    void where_nothing_can_be_earned_any_more_an_attempt_is_left_out_of_the_average(
            String attempts, int percent, boolean hasPassed) {
        List<Try> tries = new ArrayList<>();
        for (String attempt : attempts.split(" \\| ")) {
            tries.add(corrected(tries.size() + 1, attempt.split(" ")));
        }

        Standing standing = Standing.of(GradeBy.AVERAGE, tries).orElseThrow();

        assertThat(standing.percent()).isEqualTo(percent);
        assertThat(standing.hasPassed()).isEqualTo(hasPassed);
    }

    @Test
    void the_best_attempt_is_one_that_passed_even_if_one_that_failed_a_part_has_more_marks() {
        List<Try> tries = List.of(parted(1, "1", "5"), parted(2, "3", "3"));

        Standing standing = Standing.of(GradeBy.BEST, tries).orElseThrow();

        assertThat(standing.hasPassed()).isTrue();
        assertThat(standing.passedSince()).isEqualTo(at(2));
    }

    @Property
    void of_one_attempt_every_rule_says_the_same(@ForAll @IntRange(max = 10) int mark) {
        List<Standing> all = Arrays.stream(GradeBy.values())
                .map(rule -> Standing.of(rule, tries(List.of(mark))).orElseThrow())
                .toList();

        assertThat(all).extracting(Standing::percent).containsOnly(mark * 10);
        assertThat(all).extracting(Standing::hasPassed).containsOnly(mark * 10 >= PASS);
    }

    @Property
    void another_attempt_never_lowers_the_best_nor_changes_the_first(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 10) Integer> marks,
            @ForAll @IntRange(max = 10) int more) {
        List<Integer> longer = new ArrayList<>(marks);
        longer.add(more);

        assertThat(percent(GradeBy.BEST, longer)).isGreaterThanOrEqualTo(percent(GradeBy.BEST, marks));
        assertThat(percent(GradeBy.FIRST, longer)).isEqualTo(percent(GradeBy.FIRST, marks));
        assertThat(percent(GradeBy.LAST, longer)).isEqualTo(more * 10);
    }

    @Property
    void the_average_lies_between_the_worst_and_the_best(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 10) Integer> marks) {
        int average = percent(GradeBy.AVERAGE, marks);

        assertThat(average).isBetween(Collections.min(marks) * 10, percent(GradeBy.BEST, marks));
    }

    @Property
    void a_shown_percent_reaches_the_pass_mark_exactly_when_it_is_passed(
            @ForAll GradeBy rule, @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 10) Integer> marks) {
        Standing standing = Standing.of(rule, tries(marks)).orElseThrow();

        assertThat(standing.hasPassed()).isEqualTo(standing.percent() != null && standing.percent() >= PASS);
        assertThat(standing.passedSince() != null).isEqualTo(standing.hasPassed());
    }

    @Property
    void the_order_in_which_attempts_are_read_is_irrelevant(
            @ForAll GradeBy rule,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 10) Integer> marks,
            @ForAll long seed) {
        List<Try> mixed = new ArrayList<>(tries(marks));
        Collections.shuffle(mixed, new Random(seed));

        assertThat(Standing.of(rule, mixed)).isEqualTo(Standing.of(rule, tries(marks)));
    }

    private static int percent(GradeBy rule, List<Integer> marks) {
        Integer percent = Standing.of(rule, tries(marks)).orElseThrow().percent();
        assertThat(percent).isNotNull();
        return percent;
    }

    private static List<Try> tries(List<Integer> marks) {
        return IntStream.range(0, marks.size())
                .mapToObj(i -> tried(i + 1, marks.get(i).toString(), "10"))
                .toList();
    }

    private static Optional<Standing> standing(String rule, String marks) {
        String[] all = marks.split(" ");
        List<Try> tries = IntStream.range(0, all.length)
                .mapToObj(i -> all[i].equals("?") ? new Try(i + 1, at(i + 1), null) : tried(i + 1, all[i], "10"))
                .toList();
        return Standing.of(GradeBy.ofCode(rule).orElseThrow(), tries);
    }

    private static @Nullable Integer number(String text) {
        return text.equals("-") ? null : Integer.valueOf(text);
    }

    private static Instant at(int attempt) {
        return NINE.plusSeconds(3_600L * attempt);
    }

    private static QuestionMark mark(String question, String mark, String most) {
        return new QuestionMark(new QuestionId(question), 1, new BigDecimal(mark), new BigDecimal(most), false);
    }

    private static Try tried(int number, String mark, String most) {
        return new Try(number, at(number), new Outcome(List.of(mark("q", mark, most)), new BigDecimal(most), PASS));
    }

    /** Two parts of 5 each; the first one needs 60 percent as well, the whole half. */
    private static Try parted(int number, String first, String second) {
        SectionRule part = new SectionRule("a", "一", PASS, List.of(new QuestionId("q1")));
        List<QuestionMark> marks = List.of(mark("q1", first, "5"), mark("q2", second, "5"));
        return new Try(number, at(number), new Outcome(marks, BigDecimal.TEN, 50, List.of(part)));
    }

    /** Two parts, each its mark and the most there is; the first one needs 60 percent as well. */
    private static Try corrected(int number, String[] parts) {
        SectionRule part = new SectionRule("a", "一", PASS, List.of(new QuestionId("q1")));
        List<QuestionMark> marks = new ArrayList<>();
        for (String each : parts) {
            String[] share = each.replace('-', '0').split("/");
            marks.add(mark("q" + (marks.size() + 1), share[0], share[1]));
        }
        BigDecimal total = marks.stream().map(QuestionMark::maxMark).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Try(number, at(number), new Outcome(marks, total, 50, List.of(part)));
    }
}

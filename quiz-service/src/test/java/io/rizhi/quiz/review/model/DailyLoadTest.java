package io.rizhi.quiz.review.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DailyLoadTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void today_asks_for_no_more_than_the_limit_and_what_was_done_counts() {
        assertThat(DailyLoad.today(7, 0, ReviewRules.USUAL)).isEqualTo(7);
        assertThat(DailyLoad.today(90, 0, ReviewRules.USUAL)).isEqualTo(ReviewRules.USUAL.perDay());
        assertThat(DailyLoad.today(90, 15, ReviewRules.USUAL)).isEqualTo(5);
        assertThat(DailyLoad.today(90, 30, ReviewRules.USUAL)).isZero();
    }

    @Test
    void a_pile_after_an_absence_is_spread_over_the_days_that_follow() {
        List<LocalDate> due = new ArrayList<>(Collections.nCopies(45, TODAY.minusDays(9)));
        due.addAll(Collections.nCopies(10, TODAY.plusDays(2)));

        assertThat(DailyLoad.spread(due, TODAY, 5, ReviewRules.USUAL))
                .containsExactly(
                        Map.entry(TODAY, 15), Map.entry(TODAY.plusDays(1), 20), Map.entry(TODAY.plusDays(2), 20));
    }

    @Test
    void whatever_is_due_nothing_vanishes_no_day_is_above_the_limit_and_nothing_comes_early() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            List<LocalDate> due = random.ints(random.nextInt(200), -30, 60)
                    .mapToObj(TODAY::plusDays)
                    .toList();
            int reviewed = random.nextInt(30);

            NavigableMap<LocalDate, Integer> load = DailyLoad.spread(due, TODAY, reviewed, ReviewRules.USUAL);

            assertThat(load.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(due.size());
            assertThat(load.values()).allMatch(count -> count > 0 && count <= ReviewRules.USUAL.perDay());
            assertThat(load.getOrDefault(TODAY, 0))
                    .isLessThanOrEqualTo(Math.max(0, ReviewRules.USUAL.perDay() - reviewed));
            load.keySet().forEach(day -> {
                int loaded = load.headMap(day, true).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
                assertThat(loaded).isLessThanOrEqualTo((int)
                        due.stream().filter(date -> !date.isAfter(day)).count());
            });
        }
    }

    @Test
    void the_limit_is_what_the_organisation_says() {
        ReviewRules few = new ReviewRules(3, 5);

        assertThat(DailyLoad.today(90, 2, few)).isEqualTo(3);
        assertThat(DailyLoad.spread(Collections.nCopies(12, TODAY), TODAY, 0, few)
                        .values())
                .containsExactly(5, 5, 2);
    }

    @Test
    void tenths_are_whole_and_in_order() {
        assertThat(Calibration.tenth(0.95)).isEqualTo(9);
        assertThat(Calibration.tenth(1)).isEqualTo(9);
        assertThat(Calibration.tenth(0)).isZero();
        assertThat(Calibration.whole(List.of(new Calibration.Tenth(8, 4, 3, 3.4))))
                .extracting(Calibration.Tenth::reviews)
                .containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 4, 0);
    }
}

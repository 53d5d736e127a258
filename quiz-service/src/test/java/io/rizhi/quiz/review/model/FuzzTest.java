package io.rizhi.quiz.review.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuzzTest {

    @ParameterizedTest
    @CsvSource({"3, 1.075", "7, 1.675", "10, 1.975", "20, 2.975", "100, 6.975"})
    void the_range_is_a_day_and_a_share_of_each_part_of_the_interval(int days, double half) {
        assertThat(Fuzz.halfWidth(days)).isCloseTo(half, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "2, 2, 2", "3, 2, 4", "7, 5, 9", "20, 17, 23", "100, 93, 107", "36500, 34672, 36500"})
    void an_interval_falls_anywhere_in_its_range_and_a_short_one_stays(int days, int least, int most) {
        assertThat(new Fuzz(0).days(days)).isBetween(least, least + (days > 36_000 ? 10 : 0));
        assertThat(new Fuzz(Math.nextDown(1.0)).days(days)).isEqualTo(most);
        assertThat(Fuzz.NONE.days(days)).isEqualTo(days);
    }

    @Property
    void the_same_question_after_as_many_reviews_is_moved_alike_and_within_its_range(
            @ForAll @AlphaChars @StringLength(max = 40) String card,
            @ForAll @IntRange(max = 500) int reviews,
            @ForAll @IntRange(min = 1, max = 40_000) int days) {
        Fuzz fuzz = Fuzz.of(card, reviews);

        assertThat(fuzz).isEqualTo(Fuzz.of(card, reviews));
        assertThat(fuzz.part()).isBetween(0.0, Math.nextDown(1.0));
        int shown = Math.min(days, FsrsFormulas.LONGEST_INTERVAL);
        assertThat((double) fuzz.days(shown))
                .isBetween(shown - Fuzz.halfWidth(shown) - 0.5, shown + Fuzz.halfWidth(shown) + 0.5);
    }

    @Test
    void questions_learned_together_come_back_on_different_days() {
        Set<Integer> days = new HashSet<>();
        for (int question = 0; question < 50; question++) {
            days.add(Fuzz.of("p/q" + question, 3).days(20));
        }

        assertThat(days).hasSize(7);
    }
}

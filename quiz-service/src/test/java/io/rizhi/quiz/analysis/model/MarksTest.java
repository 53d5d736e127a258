package io.rizhi.quiz.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {
    @ParameterizedTest
    @CsvSource({"400, 3", "400, 100000", "3, 2", "2, 1000000"})
    void the_greatest_covariance_is_that_of_both_sorted_whether_few_marks_are_counted_or_many_compared(
            int attempts, int range) {
        Random random = new Random(attempts + range);
        double[] one = marks(random, attempts, range);
        double[] other = marks(random, attempts, range);

        double greatest = Tables.marks(one).greatestCovariance(Tables.marks(other));

        BigDecimal sorted = ByDefinition.covariance(
                ByDefinition.column(one).stream().sorted().toList(),
                ByDefinition.column(other).stream().sorted().toList());
        assertThat(greatest).isCloseTo(sorted.doubleValue(), Percentage.withPercentage(1e-10));
    }

    @Test
    void totals_of_a_million_marks_and_below_zero_give_the_figures_of_exact_decimals() {
        Random random = new Random(5);
        double[] one = marks(random, 2000, 200_000_000);
        double[] other = marks(random, 2000, 200);
        List<BigDecimal> exact = ByDefinition.column(one);

        Marks marks = Tables.marks(one);

        assertThat(Arrays.stream(one)).anyMatch(mark -> mark < 0);
        assertThat(marks.mean()).isCloseTo(ByDefinition.mean(exact).doubleValue(), within(1e-9));
        assertThat(marks.variance())
                .isCloseTo(ByDefinition.variance(exact).doubleValue(), Percentage.withPercentage(1e-10));
        assertThat(marks.covariance(Tables.marks(other)))
                .isCloseTo(
                        ByDefinition.covariance(exact, ByDefinition.column(other))
                                .doubleValue(),
                        Percentage.withPercentage(1e-8));
    }

    @Test
    void the_median_is_the_middle_or_half_way_between_the_two_in_the_middle() {
        assertThat(Tables.marks(5, 1, 3).median()).isEqualTo(3);
        assertThat(Tables.marks(5, 1, 3, 2.5).median()).isEqualTo(2.75);
        assertThat(Tables.marks(-1).median()).isEqualTo(-1);
    }

    @Test
    void the_lowest_come_first_and_of_equal_ones_the_one_in_front() {
        assertThat(Tables.marks(2, -0.5, 2, 0, -0.5).lowestFirst()).containsExactly(1, 4, 3, 0, 2);
    }

    /** Half of them below zero. */
    private static double[] marks(Random random, int attempts, int rangeInHundredths) {
        return random.ints(attempts, 0, rangeInHundredths)
                .mapToDouble(mark -> (mark - rangeInHundredths / 2) / 100.0)
                .toArray();
    }
}

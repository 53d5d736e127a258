package io.rizhi.study.plan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DaySplitTest {

    private static final int QUARTER = 900;

    @Test
    void fills_days_to_the_wanted_length() {
        assertThat(DaySplit.split(Collections.nCopies(6, 300), QUARTER))
                .containsExactly(List.of(0, 1, 2), List.of(3, 4, 5));
    }

    @Test
    void a_section_longer_than_a_day_stands_alone() {
        assertThat(DaySplit.split(List.of(300, 600, 2000, 900), QUARTER))
                .containsExactly(List.of(0, 1), List.of(2), List.of(3));
    }

    @Test
    void levels_days_instead_of_leaving_a_crumb_at_the_end() {
        List<Integer> sections = Collections.nCopies(10, 250);

        List<List<Integer>> days = DaySplit.split(sections, QUARTER);

        assertThat(days).allMatch(day -> day.size() >= 3);
    }

    @Test
    void nothing_to_read_makes_no_days() {
        assertThat(DaySplit.split(List.of(), QUARTER)).isEmpty();
    }

    @Property(tries = 300)
    void keeps_order_loses_nothing_and_overfills_only_with_one_section(
            @ForAll @Size(max = 80) List<@IntRange(min = 3, max = 2000) Integer> seconds,
            @ForAll @IntRange(min = 300, max = 1800) int wanted) {
        List<List<Integer>> days = DaySplit.split(seconds, wanted);

        assertThat(days.stream().flatMap(List::stream).toList())
                .isEqualTo(IntStream.range(0, seconds.size()).boxed().toList());
        assertThat(days)
                .allMatch(day -> day.size() == 1
                        || !DaySplit.isTooLong(
                                day.stream().mapToInt(seconds::get).sum(), wanted));
    }
}

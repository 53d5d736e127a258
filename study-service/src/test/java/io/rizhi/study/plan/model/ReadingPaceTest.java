package io.rizhi.study.plan.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingPaceTest {

    @ParameterizedTest
    @CsvSource({
        "1750, 0, 300, 117, five minutes of Chinese need two",
        "900, 0, 154, 60, nine hundred characters need a minute",
        "0, 600, 180, 60, six hundred words need a minute",
        "900, 600, 340, 120, mixed text needs both",
        "901, 0, 155, 61, a begun second counts",
        "5000, 0, 100, 100, never more than the estimate",
        "10, 0, 30, 3, never less than three seconds",
    })
    void needs_the_time_of_the_fastest_honest_reader(
            int characters, int words, int estimate, int needed, String because) {
        assertThat(ReadingPace.FASTEST_HONEST.neededSeconds(characters, words, estimate))
                .as(because)
                .isEqualTo(needed);
    }
}

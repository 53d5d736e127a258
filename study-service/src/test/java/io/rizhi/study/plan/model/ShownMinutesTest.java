package io.rizhi.study.plan.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownMinutesTest {

    /** The same table stands in the test of the console's words. */
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 0.5",
        "44, 0.5",
        "45, 1",
        "90, 1.5",
        "270, 4.5",
        "300, 5",
        "301, 5",
        "449, 7",
        "450, 8",
        "600, 10"
    })
    void half_minutes_up_to_five_then_whole_ones(long seconds, String minutes) {
        assertThat(ShownMinutes.of(seconds)).isEqualTo(minutes);
    }
}

package io.rizhi.kit.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BulkPaceTest {

    private final BulkPace pace = new BulkPace(Duration.ofMillis(15));

    @Test
    void the_first_bulk_does_not_wait_whatever_the_clock_says() {
        assertThat(pace.pauseMillis(0)).isZero();
        assertThat(pace.pauseMillis(Long.MAX_VALUE)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1000, 15", "1001, 14", "1014, 1", "1015, 0", "9000, 0", "400, 15"})
    void the_next_one_waits_for_the_rest_of_the_pause(long now, long pause) {
        pace.began(1_000);

        assertThat(pace.pauseMillis(now)).isEqualTo(pause);
    }
}

package io.rizhi.notification.reminder.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderTimesTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T11:39:59Z, 2026-03-02",
        "2026-03-02T11:40:00Z, 2026-03-03",
        "2026-03-02T16:30:00Z, 2026-03-03",
    })
    void the_next_date_is_today_until_its_time_has_come(Instant now, LocalDate expected) {
        var times = new ReminderTimes(LocalTime.of(19, 40), ZoneId.of("Asia/Shanghai"));

        assertThat(times.nextDate(now)).isEqualTo(expected);
    }

    @Test
    void a_time_skipped_by_summer_time_moves_behind_the_gap() {
        var times = new ReminderTimes(LocalTime.of(2, 30), ZoneId.of("Europe/Berlin"));

        assertThat(times.dueAt(LocalDate.of(2026, 3, 29))).isEqualTo("2026-03-29T01:30:00Z");
    }

    @Test
    void a_time_that_occurs_twice_means_the_first() {
        var times = new ReminderTimes(LocalTime.of(2, 30), ZoneId.of("Europe/Berlin"));

        assertThat(times.dueAt(LocalDate.of(2026, 10, 25))).isEqualTo("2026-10-25T00:30:00Z");
    }
}

package io.rizhi.study.progress.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudyDateTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T15:59:59Z, Asia/Shanghai, 0, 2026-11-24, last second of the day",
        "2026-11-24T16:00:00Z, Asia/Shanghai, 0, 2026-11-25, midnight begins the next",
        "2026-11-24T18:30:00Z, Asia/Shanghai, 4, 2026-11-24, half past two belongs to the night shift's day",
        "2026-11-24T20:00:00Z, Asia/Shanghai, 4, 2026-11-25, four o'clock ends it",
        "2028-02-29T15:59:59Z, Asia/Shanghai, 0, 2028-02-29, leap day",
        "2028-02-29T16:00:00Z, Asia/Shanghai, 0, 2028-03-01, day after the leap day",
        "2026-03-29T00:59:59Z, Europe/Berlin, 2, 2026-03-28, before the hour that is skipped in spring",
        "2026-03-29T01:00:00Z, Europe/Berlin, 2, 2026-03-29, the skipped hour ends the date after the gap",
        "2026-10-25T00:30:00Z, Europe/Berlin, 3, 2026-10-24, first half past two in autumn",
        "2026-10-25T01:30:00Z, Europe/Berlin, 3, 2026-10-24, second half past two in autumn",
        "2026-10-25T00:00:00Z, Europe/Berlin, 2, 2026-10-25, an hour that comes twice ends it the first time",
        "2026-10-25T01:30:00Z, Europe/Berlin, 2, 2026-10-25, and not again",
    })
    void is_the_local_date_with_its_own_end(
            Instant instant, ZoneId zone, int dayEndHour, LocalDate date, String because) {
        assertThat(StudyDate.of(instant, zone, dayEndHour)).as(because).isEqualTo(date);
    }

    @Test
    void a_day_with_a_clock_change_is_an_hour_shorter_or_longer() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");

        assertThat(hours(LocalDate.of(2026, 3, 29), berlin)).isEqualTo(23);
        assertThat(hours(LocalDate.of(2026, 10, 25), berlin)).isEqualTo(25);
    }

    @Property(tries = 500)
    void every_instant_lies_in_its_own_date(
            @ForAll @LongRange(min = 0, max = 2_000_000_000L) long second,
            @ForAll @IntRange(min = 0, max = 5) int dayEndHour,
            @ForAll @IntRange(min = 0, max = 6) int zoneIndex) {
        ZoneId zone = ZoneId.of(new String[] {
                    "Asia/Shanghai",
                    "Europe/Berlin",
                    "America/New_York",
                    "America/St_Johns",
                    "Pacific/Apia",
                    "America/Havana",
                    "Australia/Lord_Howe"
                }
                [zoneIndex]);
        Instant instant = Instant.ofEpochSecond(second);

        LocalDate date = StudyDate.of(instant, zone, dayEndHour);

        assertThat(instant).isBefore(StudyDate.endOf(date, zone, dayEndHour));
        assertThat(instant).isAfterOrEqualTo(StudyDate.startOf(date, zone, dayEndHour));
    }

    private static long hours(LocalDate date, ZoneId zone) {
        return java.time.Duration.between(StudyDate.startOf(date, zone, 0), StudyDate.endOf(date, zone, 0))
                .toHours();
    }
}

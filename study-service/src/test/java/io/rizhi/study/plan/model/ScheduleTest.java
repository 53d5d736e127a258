package io.rizhi.study.plan.model;

import static io.rizhi.study.plan.model.PlanFixtures.MONDAY;
import static io.rizhi.study.plan.model.PlanFixtures.WORKDAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    /** National Day 2026: off from 1 to 7 October, worked on Sunday 27 September and Saturday 10 October. */
    private static final WorkCalendar NATIONAL_DAY = new WorkCalendar(
            LocalDate.of(2026, 10, 1)
                    .datesUntil(LocalDate.of(2026, 10, 8))
                    .collect(java.util.stream.Collectors.toSet()),
            Set.of(LocalDate.of(2026, 9, 27), LocalDate.of(2026, 10, 10)));

    @Test
    void takes_the_chosen_weekdays_from_the_start_on() {
        Schedule schedule = new Schedule(MONDAY, Set.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY), false);

        assertThat(schedule.firstDates(3, WorkCalendar.EMPTY))
                .containsExactly(MONDAY.plusDays(1), MONDAY.plusDays(4), MONDAY.plusDays(8));
    }

    @Test
    void skips_holidays_and_studies_on_make_up_days_when_it_follows_the_calendar() {
        Schedule schedule = new Schedule(LocalDate.of(2026, 9, 25), WORKDAYS, true);

        assertThat(schedule.firstDates(8, NATIONAL_DAY))
                .extracting(LocalDate::toString)
                .containsExactly(
                        "2026-09-25",
                        "2026-09-27",
                        "2026-09-28",
                        "2026-09-29",
                        "2026-09-30",
                        "2026-10-08",
                        "2026-10-09",
                        "2026-10-10");
    }

    @Test
    void ignores_the_calendar_when_told_so() {
        Schedule schedule = new Schedule(LocalDate.of(2026, 9, 30), WORKDAYS, false);

        assertThat(schedule.firstDates(3, NATIONAL_DAY))
                .extracting(LocalDate::toString)
                .containsExactly("2026-09-30", "2026-10-01", "2026-10-02");
    }

    @Test
    void a_date_that_is_holiday_and_make_up_day_is_a_holiday() {
        WorkCalendar both = new WorkCalendar(Set.of(MONDAY), Set.of(MONDAY));

        assertThat(new Schedule(MONDAY, WORKDAYS, true).isStudyDate(MONDAY, both))
                .isFalse();
    }

    @Test
    void a_leap_day_is_a_date_like_any_other() {
        Schedule schedule = new Schedule(LocalDate.of(2028, 2, 28), WORKDAYS, true);

        assertThat(schedule.firstDates(3, WorkCalendar.EMPTY))
                .extracting(LocalDate::toString)
                .containsExactly("2028-02-28", "2028-02-29", "2028-03-01");
    }

    @Test
    void has_no_dates_without_weekdays() {
        assertThat(new Schedule(MONDAY, Set.of(), true).firstDates(5, WorkCalendar.EMPTY))
                .isEmpty();
    }

    @Property(tries = 200)
    void dates_rise_and_each_is_a_study_date(
            @ForAll @Size(min = 1, max = 7) Set<DayOfWeek> weekdays,
            @ForAll @IntRange(min = 0, max = 3000) int offset,
            @ForAll @IntRange(min = 1, max = 80) int count) {
        LocalDate start = LocalDate.of(2024, 1, 1).plusDays(offset);
        Schedule schedule = new Schedule(start, weekdays, true);

        List<LocalDate> dates = schedule.firstDates(count, NATIONAL_DAY);

        assertThat(dates).hasSize(count).isSorted().doesNotHaveDuplicates();
        assertThat(dates).allMatch(date -> schedule.isStudyDate(date, NATIONAL_DAY));
    }
}

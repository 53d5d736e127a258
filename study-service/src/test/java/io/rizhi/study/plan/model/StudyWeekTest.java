package io.rizhi.study.plan.model;

import static io.rizhi.study.plan.model.PlanFixtures.MONDAY;
import static io.rizhi.study.plan.model.PlanFixtures.WORKDAYS;
import static io.rizhi.study.plan.model.PlanFixtures.WORK_WEEK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StudyWeekTest {

    private static final LocalDate FRIDAY = MONDAY.plusDays(4);
    private static final LocalDate SATURDAY = MONDAY.plusDays(5);

    @Test
    void a_date_that_is_no_holiday_stays() {
        assertThat(WORK_WEEK.dueOn(MONDAY, WorkCalendar.EMPTY)).isEqualTo(MONDAY);
    }

    @Test
    void a_date_that_became_a_holiday_moves_to_the_next_study_date() {
        assertThat(WORK_WEEK.dueOn(MONDAY, holidays(MONDAY))).isEqualTo(MONDAY.plusDays(1));
        assertThat(WORK_WEEK.dueOn(MONDAY, holidays(MONDAY, MONDAY.plusDays(1))))
                .isEqualTo(MONDAY.plusDays(2));
        assertThat(WORK_WEEK.dueOn(FRIDAY, holidays(FRIDAY))).isEqualTo(MONDAY.plusDays(7));
    }

    @Test
    void a_make_up_day_takes_the_place_of_the_holiday_before_it() {
        var calendar = new WorkCalendar(Set.of(FRIDAY), Set.of(SATURDAY));

        assertThat(WORK_WEEK.dueOn(FRIDAY, calendar)).isEqualTo(SATURDAY);
        assertThat(WORK_WEEK.dueOn(FRIDAY, new WorkCalendar(Set.of(FRIDAY, SATURDAY), Set.of(SATURDAY))))
                .isEqualTo(MONDAY.plusDays(7));
    }

    @Test
    void a_make_up_day_that_is_taken_back_moves_what_was_published_for_it() {
        assertThat(WORK_WEEK.dueOn(SATURDAY, WorkCalendar.EMPTY)).isEqualTo(MONDAY.plusDays(7));
    }

    @Test
    void no_calendar_moves_anything_to_an_earlier_date() {
        var calendar = new WorkCalendar(Set.of(MONDAY, FRIDAY), Set.of(SATURDAY, MONDAY.minusDays(1)));

        for (int day = 0; day < 30; day++) {
            var date = MONDAY.plusDays(day);
            assertThat(WORK_WEEK.dueOn(date, calendar)).isAfterOrEqualTo(date);
        }
    }

    @Test
    void a_plan_that_does_not_follow_the_calendar_keeps_its_dates() {
        assertThat(new StudyWeek(WORKDAYS, false).dueOn(MONDAY, holidays(MONDAY)))
                .isEqualTo(MONDAY);
        assertThat(StudyWeek.FIXED.dueOn(SATURDAY, holidays(SATURDAY))).isEqualTo(SATURDAY);
    }

    @Test
    void a_calendar_that_leaves_no_study_date_moves_nothing() {
        var all = IntStream.range(0, 400).mapToObj(MONDAY::plusDays).collect(Collectors.toUnmodifiableSet());

        assertThat(WORK_WEEK.dueOn(MONDAY, new WorkCalendar(all, Set.of()))).isEqualTo(MONDAY);
    }

    private static WorkCalendar holidays(LocalDate... dates) {
        return new WorkCalendar(Set.of(dates), Set.of());
    }
}

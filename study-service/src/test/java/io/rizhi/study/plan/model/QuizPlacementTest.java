package io.rizhi.study.plan.model;

import static io.rizhi.study.plan.model.PlanFixtures.MONDAY;
import static io.rizhi.study.plan.model.PlanFixtures.WORKDAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuizPlacementTest {

    @Test
    void every_day_gets_a_daily_quiz() {
        assertThat(QuizPlacement.EVERY_DAY.place(days(3), List.of(), "q"))
                .allMatch(day -> "q".equals(day.quizId()) && day.quizKind() == QuizKind.DAILY);
    }

    @Test
    void the_last_study_day_of_each_week_and_of_the_plan_gets_a_weekly_quiz() {
        List<LocalDate> dates = new Schedule(MONDAY, WORKDAYS, false).firstDates(12, WorkCalendar.EMPTY);

        List<PlanDayDraft> placed = QuizPlacement.WEEK_ENDS.place(days(12), dates, "q");

        assertThat(quizDays(placed)).containsExactly(5, 10, 12);
        assertThat(placed.get(4).quizKind()).isEqualTo(QuizKind.WEEKLY);
    }

    @Test
    void a_holiday_on_friday_moves_it_to_thursday() {
        WorkCalendar calendar = new WorkCalendar(Set.of(MONDAY.plusDays(4)), Set.of());
        List<LocalDate> dates = new Schedule(MONDAY, WORKDAYS, true).firstDates(9, calendar);

        assertThat(quizDays(QuizPlacement.WEEK_ENDS.place(days(9), dates, "q"))).containsExactly(4, 9);
    }

    @Test
    void a_make_up_sunday_is_the_end_of_its_week() {
        WorkCalendar calendar = new WorkCalendar(Set.of(), Set.of(MONDAY.plusDays(6)));
        List<LocalDate> dates = new Schedule(MONDAY, WORKDAYS, true).firstDates(8, calendar);

        assertThat(quizDays(QuizPlacement.WEEK_ENDS.place(days(8), dates, "q"))).containsExactly(6, 8);
    }

    @Test
    void without_dates_a_week_has_five_days() {
        assertThat(quizDays(QuizPlacement.WEEK_ENDS.place(days(7), List.of(), "q")))
                .containsExactly(5, 7);
    }

    @Test
    void none_and_no_quiz_leave_the_days_alone() {
        assertThat(quizDays(QuizPlacement.NONE.place(days(3), List.of(), "q"))).isEmpty();
        assertThat(quizDays(QuizPlacement.WEEK_ENDS.place(days(3), List.of(), null)))
                .isEmpty();
    }

    private static List<Integer> quizDays(List<PlanDayDraft> days) {
        return IntStream.rangeClosed(1, days.size())
                .filter(day -> days.get(day - 1).quizId() != null)
                .boxed()
                .toList();
    }

    private static List<PlanDayDraft> days(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(day -> new PlanDayDraft("第 " + day + " 天", List.of(), null))
                .toList();
    }
}

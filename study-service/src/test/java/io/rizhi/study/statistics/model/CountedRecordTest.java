package io.rizhi.study.statistics.model;

import static io.rizhi.study.statistics.model.RowFixtures.at;
import static io.rizhi.study.statistics.model.RowFixtures.calendar;
import static io.rizhi.study.statistics.model.RowFixtures.date;
import static io.rizhi.study.statistics.model.RowFixtures.days;
import static io.rizhi.study.statistics.model.RowFixtures.noonOf;
import static io.rizhi.study.statistics.model.RowFixtures.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.plan.model.PlanFixtures;
import io.rizhi.study.plan.model.QuizKind;
import io.rizhi.study.plan.model.StudyWeek;
import io.rizhi.study.plan.model.WorkCalendar;
import io.rizhi.study.progress.model.LeaveSpan;
import io.rizhi.study.progress.model.PersonalCalendar;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CountedRecordTest {

    @Test
    void a_day_over_and_not_done_is_overdue_and_one_of_today_is_open() {
        Counts counts = counts(row("p", "a", 5), noonOf(3));

        assertThat(counts).isEqualTo(new Counts(0, 0, 2, 0, 1, 0));
        assertThat(counts.required()).isEqualTo(2);
        assertThat(counts.completionRate()).hasValue(0);
    }

    @Test
    void a_day_whose_quiz_is_weekly_is_not_required_before_the_week_is_over() {
        RecordRow row = RecordRow.of(new PersonId("p"), new PlanId("a"))
                .joined(
                        at(1, 8),
                        List.of(
                                new ScheduledDay(1, date(1), QuizKind.WEEKLY),
                                new ScheduledDay(2, date(2), QuizKind.TOPIC),
                                new ScheduledDay(3, date(12), QuizKind.DAILY)));

        assertThat(counts(row, noonOf(7))).isEqualTo(new Counts(0, 0, 0, 0, 2, 0));
        assertThat(counts(row, noonOf(8))).isEqualTo(new Counts(0, 0, 1, 0, 1, 0));
        assertThat(counts(row, noonOf(13))).isEqualTo(new Counts(0, 0, 3, 0, 0, 0));
        RecordRow done = row.completed(1, new DayDone(at(7, 20), date(7), true, 80));
        assertThat(counts(done, noonOf(8))).isEqualTo(new Counts(1, 0, 0, 0, 1, 0));
    }

    @Test
    void on_time_and_late_days_make_whole_percents() {
        RecordRow row = row("p", "a", 3)
                .completed(1, new DayDone(at(1, 10), date(1), true, null))
                .completed(2, new DayDone(at(3, 9), date(3), false, null));

        Counts counts = counts(row, noonOf(4));

        assertThat(counts).isEqualTo(new Counts(1, 1, 1, 0, 0, 0));
        assertThat(counts.completionRate()).hasValue(67);
        assertThat(counts.onTimeRate()).hasValue(33);
    }

    @Test
    void a_past_date_knows_nothing_of_what_came_after_it() {
        RecordRow row = row("p", "a", 3)
                .completed(1, new DayDone(at(2, 10), date(2), false, null))
                .worked(new Work(1, at(1, 10), 61, null, null))
                .worked(new Work(1, at(2, 10), 60, "t", 80));

        Cut monday = new Cut(date(1), at(4, 12));

        assertThat(counts(row, monday)).isEqualTo(new Counts(0, 0, 1, 0, 0, 2));
        assertThat(counts(row, new Cut(date(2), at(4, 12)))).isEqualTo(new Counts(0, 1, 1, 0, 0, 3));
    }

    @Test
    void nothing_is_asked_before_the_person_joined() {
        RecordRow row = row("p", "a", 3);

        assertThat(CountedRecord.of(row, calendar(), StudyWeek.FIXED, null, new Cut(date(1).minusDays(1), at(3, 12))))
                .isEmpty();
    }

    @Test
    void a_later_schedule_counts_from_its_own_date_on() {
        RecordRow row = row("p", "a", 2).joined(at(3, 8), days(4));

        assertThat(counts(row, new Cut(date(2), at(5, 12)))).isEqualTo(new Counts(0, 0, 2, 0, 0, 0));
        assertThat(counts(row, new Cut(date(4), at(5, 12)))).isEqualTo(new Counts(0, 0, 4, 0, 0, 0));
    }

    @Test
    void excuse_leave_leaving_and_closing_free_from_days_whenever_they_were_said() {
        RecordRow row = row("p", "a", 5).excuse(1, true);
        PersonalCalendar away = calendar(new LeaveSpan(date(2), date(2)));

        assertThat(counts(row, away, null, noonOf(4))).isEqualTo(new Counts(0, 0, 1, 2, 1, 0));
        assertThat(counts(row.excuse(1, false), away, null, noonOf(4))).isEqualTo(new Counts(0, 0, 2, 1, 1, 0));
        assertThat(counts(row.left(at(3, 9)), away, null, noonOf(4))).isEqualTo(new Counts(0, 0, 0, 4, 0, 0));
        assertThat(counts(row, away, date(3), noonOf(4))).isEqualTo(new Counts(0, 0, 0, 4, 0, 0));
    }

    @Test
    void a_day_that_is_done_counts_as_done_although_it_was_excused() {
        RecordRow row = row("p", "a", 1)
                .completed(1, new DayDone(at(1, 9), date(1), true, 90))
                .excuse(1, true);

        assertThat(counts(row, noonOf(2))).isEqualTo(new Counts(1, 0, 0, 0, 0, 0));
    }

    @Test
    void a_date_ends_when_it_ends_for_the_person() {
        PersonalCalendar losAngeles = new PersonalCalendar(ZoneId.of("America/Los_Angeles"), 0, List.of());

        assertThat(counts(row("p", "a", 1), losAngeles, null, noonOf(2))).isEqualTo(new Counts(0, 0, 0, 0, 1, 0));
        assertThat(counts(row("p", "a", 1), noonOf(2))).isEqualTo(new Counts(0, 0, 1, 0, 0, 0));
    }

    @Test
    void a_holiday_entered_later_moves_the_date_and_what_was_late_is_in_time() {
        RecordRow row = row("p", "a", 2).completed(1, new DayDone(at(2, 10), date(2), false, null));
        PersonalCalendar free = calendar().following(new WorkCalendar(Set.of(date(1)), Set.of()));

        assertThat(countsIn(row, calendar(), PlanFixtures.WORK_WEEK, noonOf(2)))
                .isEqualTo(new Counts(0, 1, 0, 0, 1, 0));
        assertThat(countsIn(row, free, PlanFixtures.WORK_WEEK, noonOf(2))).isEqualTo(new Counts(1, 0, 0, 0, 1, 0));
        assertThat(countsIn(row("p", "a", 1), free, PlanFixtures.WORK_WEEK, noonOf(2)))
                .isEqualTo(new Counts(0, 0, 0, 0, 1, 0));
        assertThat(countsIn(row, free, StudyWeek.FIXED, noonOf(2))).isEqualTo(new Counts(0, 1, 0, 0, 1, 0));
    }

    @Test
    void a_day_that_was_reopened_counts_as_if_it_had_never_been_told_done() {
        RecordRow row = row("p", "a", 1)
                .worked(new Work(1, at(1, 9), 100, "t", 90))
                .completed(1, new DayDone(at(1, 9), date(1), true, 90))
                .worked(new Work(1, at(1, 9), 100, "t", 40))
                .reopened(1);

        CountedRecord counted = CountedRecord.of(row, calendar(), StudyWeek.FIXED, null, noonOf(2))
                .orElseThrow();
        assertThat(counted.counts()).isEqualTo(new Counts(0, 0, 1, 0, 0, 2));
        assertThat(counted.days().get(0).percent()).isEqualTo(40);
        assertThat(counts(row.completed(1, new DayDone(at(1, 9), date(1), true, 40)), noonOf(2)))
                .isEqualTo(new Counts(1, 0, 0, 0, 0, 2));
    }

    @Test
    void the_score_of_a_day_is_what_counts_by_the_rule_of_its_quiz_and_knows_nothing_of_later_attempts() {
        RecordRow row = row("p", "a", 1)
                .worked(new Work(1, at(1, 9), 100, "t", 90, new Work.Score(1, 90, at(1, 9))))
                .worked(new Work(1, at(3, 9), 100, "u", 40, new Work.Score(2, 65, at(3, 9))));

        assertThat(CountedRecord.of(row, calendar(), StudyWeek.FIXED, null, noonOf(3))
                        .orElseThrow()
                        .days())
                .extracting(CountedDay::percent)
                .containsExactly(65);
        assertThat(CountedRecord.of(row, calendar(), StudyWeek.FIXED, null, noonOf(2))
                        .orElseThrow()
                        .days())
                .extracting(CountedDay::percent)
                .containsExactly(90);
    }

    @Test
    void an_attempt_graded_again_counts_once() {
        RecordRow row = row("p", "a", 1)
                .worked(new Work(1, at(1, 9), 100, "t", 40))
                .worked(new Work(1, at(1, 9), 120, "t", 70));

        CountedRecord counted = CountedRecord.of(row, calendar(), StudyWeek.FIXED, null, noonOf(2))
                .orElseThrow();

        assertThat(counted.days().get(0).minutes()).isEqualTo(2);
        assertThat(counted.days().get(0).percent()).isEqualTo(70);
        assertThat(counted.lastStudiedAt()).isEqualTo(at(1, 9));
    }

    @Test
    void nothing_required_has_no_rate() {
        assertThat(Counts.NONE.completionRate()).isEmpty();
        assertThat(Counts.NONE.onTimeRate()).isEmpty();
    }

    private static Counts counts(RecordRow row, Cut cut) {
        return counts(row, calendar(), null, cut);
    }

    private static Counts counts(RecordRow row, PersonalCalendar calendar, @Nullable LocalDate closedOn, Cut cut) {
        return CountedRecord.of(row, calendar, StudyWeek.FIXED, closedOn, cut)
                .orElseThrow()
                .counts();
    }

    private static Counts countsIn(RecordRow row, PersonalCalendar calendar, StudyWeek week, Cut cut) {
        return CountedRecord.of(row, calendar, week, null, cut).orElseThrow().counts();
    }
}

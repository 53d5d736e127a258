package io.rizhi.study.statistics.model;

import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.plan.model.QuizKind;
import io.rizhi.study.progress.model.LeaveSpan;
import io.rizhi.study.progress.model.PersonalCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/** Rows with one day per date from Monday on, joined on the Monday morning. */
final class RowFixtures {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private RowFixtures() {}

    static Instant at(int day, int hour) {
        return MONDAY.plusDays(day - 1L)
                .atTime(LocalTime.of(hour, 0))
                .atZone(ZONE)
                .toInstant();
    }

    static LocalDate date(int day) {
        return MONDAY.plusDays(day - 1L);
    }

    static PersonalCalendar calendar(LeaveSpan... leaves) {
        return new PersonalCalendar(ZONE, 0, List.of(leaves));
    }

    static RecordRow row(String person, String plan, int days) {
        return RecordRow.of(new PersonId(person), new PlanId(plan)).joined(at(1, 8), days(days));
    }

    static List<ScheduledDay> days(int days) {
        return IntStream.rangeClosed(1, days)
                .mapToObj(day -> new ScheduledDay(day, date(day), QuizKind.DAILY))
                .toList();
    }

    /** The cut at noon of a day. */
    static Cut noonOf(int day) {
        return new Cut(date(day), at(day, 12));
    }
}

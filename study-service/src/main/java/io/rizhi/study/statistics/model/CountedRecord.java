package io.rizhi.study.statistics.model;

import io.rizhi.study.ids.PlanId;
import io.rizhi.study.plan.model.StudyWeek;
import io.rizhi.study.progress.model.PersonalCalendar;
import io.rizhi.study.statistics.model.Work.Score;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record as it counts on a date.
 *
 * @param planId the plan
 * @param days all its days
 * @param lastStudiedAt when anything was last credited; null before
 */
public record CountedRecord(
        PlanId planId, List<CountedDay> days, @Nullable Instant lastStudiedAt) {

    public CountedRecord {
        days = List.copyOf(days);
    }

    /**
     * @param row the facts
     * @param calendar the person's own calendar
     * @param week on which dates the plan studies
     * @param closedOn from which date on the plan asks nothing; null while it runs
     * @param cut the moment
     * @return empty when the person had not joined by then
     */
    public static Optional<CountedRecord> of(
            RecordRow row, PersonalCalendar calendar, StudyWeek week, @Nullable LocalDate closedOn, Cut cut) {
        return new Counting(row, calendar, week, closedOn, cut).count();
    }

    public Counts counts() {
        return days.stream().map(CountedDay::counts).reduce(Counts.NONE, Counts::plus);
    }

    /** A day with the last date on which it is in time. */
    private record DueDay(int day, LocalDate studyDate, LocalDate dueOn) {}

    private record Counting(
            RecordRow row,
            PersonalCalendar calendar,
            StudyWeek week,
            @Nullable LocalDate closedOn,
            Cut cut) {

        Optional<CountedRecord> count() {
            return row.schedules().stream()
                    .filter(schedule -> cut.hasSeen(schedule.from(), calendar))
                    .reduce((earlier, later) -> later)
                    .map(this::count);
        }

        private CountedRecord count(Schedule schedule) {
            List<Work> seen = row.work().stream()
                    .filter(work -> cut.hasSeen(work.at(), calendar))
                    .toList();
            Map<Integer, List<Work>> byDay = new HashMap<>();
            seen.forEach(work -> byDay.computeIfAbsent(work.day(), day -> new java.util.ArrayList<>())
                    .add(work));
            List<ScheduledDay> moved = schedule.days().stream()
                    .map(day -> new ScheduledDay(day.day(), calendar.dueOn(day.studyDate(), week), day.quizKind()))
                    .toList();
            LocalDate endOn = moved.stream()
                    .map(ScheduledDay::studyDate)
                    .max(LocalDate::compareTo)
                    .orElse(LocalDate.MIN);
            List<CountedDay> days = moved.stream()
                    .map(day -> new DueDay(
                            day.day(), day.studyDate(), day.quizKind().dueOn(day.studyDate(), endOn)))
                    .map(day -> count(day, byDay.getOrDefault(day.day(), List.of())))
                    .toList();
            Instant last = seen.stream().map(Work::at).max(Instant::compareTo).orElse(null);
            return new CountedRecord(row.planId(), days, last);
        }

        private CountedDay count(DueDay day, List<Work> work) {
            DayDone done = doneBy(day.day());
            int seconds = work.stream().mapToInt(Work::seconds).sum();
            Integer told = done == null ? null : done.percent();
            Integer best = work.stream()
                    .map(Work::percent)
                    .filter(Objects::nonNull)
                    .max(Integer::compareTo)
                    .orElse(told);
            Optional<Score> score = score(work);
            Integer percent = score.isPresent() ? score.get().percent() : best;
            return new CountedDay(day.studyDate(), mark(day, done), (seconds + 59) / 60, percent);
        }

        /** By the rule of the quiz, over the attempts seen; empty where nobody told of a rule. */
        private Optional<Score> score(List<Work> work) {
            return work.stream()
                    .map(Work::score)
                    .filter(Objects::nonNull)
                    .filter(score -> cut.hasSeen(score.upTo(), calendar))
                    .max(Comparator.comparingLong(Score::revision));
        }

        private @Nullable DayDone doneBy(int day) {
            DayDone done = row.done().get(day);
            return done != null && cut.hasSeen(done.at(), calendar) ? done : null;
        }

        /** The same order as the one function that decides the state of a day. */
        private DayMark mark(DueDay day, @Nullable DayDone done) {
            if (done != null) {
                return done.isInTimeFor(day.dueOn()) ? DayMark.ON_TIME : DayMark.LATE;
            }
            if (day.studyDate().isAfter(cut.on())) {
                return DayMark.NOT_DUE;
            }
            if (isExcused(day)) {
                return DayMark.EXCUSED;
            }
            Instant at = cut.of(calendar);
            if (at.isBefore(calendar.startOf(day.studyDate()))) {
                return DayMark.NOT_DUE;
            }
            return at.isBefore(calendar.endOf(day.dueOn())) ? DayMark.OPEN : DayMark.OVERDUE;
        }

        private boolean isExcused(DueDay day) {
            Instant leftAt = row.leftAt();
            return row.excused().contains(day.day())
                    || calendar.leaveOn(day.studyDate()).isPresent()
                    || (leftAt != null && leftAt.isBefore(calendar.endOf(day.dueOn())))
                    || (closedOn != null && !closedOn.isAfter(day.dueOn()));
        }
    }
}

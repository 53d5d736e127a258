package io.rizhi.study.progress.today;

import io.rizhi.study.progress.model.DayStateName;
import io.rizhi.study.progress.model.DayVerdict;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The week of a date, with one state a day: the most urgent of what is due on it. */
final class Week {

    private static final List<DayStateName> URGENCY = List.of(
            DayStateName.OVERDUE,
            DayStateName.OPEN,
            DayStateName.UPCOMING,
            DayStateName.DONE_LATE,
            DayStateName.DONE,
            DayStateName.EXCUSED);

    private final Map<LocalDate, Set<DayStateName>> states = new HashMap<>();
    private LocalDate first = LocalDate.MAX;
    private LocalDate last = LocalDate.MIN;

    Week(List<DayVerdict> verdicts) {
        for (DayVerdict verdict : verdicts) {
            LocalDate date = verdict.day().studyDate();
            states.computeIfAbsent(date, unseen -> EnumSet.noneOf(DayStateName.class))
                    .add(verdict.state());
            first = date.isBefore(first) ? date : first;
            last = date.isAfter(last) ? date : last;
        }
    }

    List<WeekDayView> of(LocalDate today) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return IntStream.range(0, 7)
                .mapToObj(monday::plusDays)
                .map(date -> new WeekDayView(date, state(date), date.equals(today)))
                .toList();
    }

    private String state(LocalDate date) {
        Set<DayStateName> due = states.getOrDefault(date, Set.of());
        String without = date.isBefore(first) || date.isAfter(last) ? "none" : "rest";
        return URGENCY.stream()
                .filter(due::contains)
                .findFirst()
                .map(DayStateName::code)
                .orElse(without);
    }
}

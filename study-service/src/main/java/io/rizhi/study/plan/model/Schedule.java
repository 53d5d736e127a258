package io.rizhi.study.plan.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Fixed study dates: the chosen weekdays from the start date on. A schedule that follows the calendar skips holidays
 * and studies on make-up days too, whatever weekday they fall on; a date that is both is a holiday.
 *
 * @param startOn the first date that may be a study date
 * @param weekdays study weekdays
 * @param followsCalendar whether the organisation's calendar counts
 */
public record Schedule(LocalDate startOn, Set<DayOfWeek> weekdays, boolean followsCalendar) {

    /** A schedule looks no further than this, so that a calendar full of holidays ends the search. */
    private static final int LONGEST_DAYS = 3660;

    public Schedule {
        weekdays = Set.copyOf(weekdays);
    }

    public StudyWeek week() {
        return new StudyWeek(weekdays, followsCalendar);
    }

    public boolean isStudyDate(LocalDate date, WorkCalendar calendar) {
        return !date.isBefore(startOn) && week().isStudyDate(date, calendar);
    }

    /** The first dates in order; fewer than asked for when the weekdays are empty or the calendar leaves no room. */
    public List<LocalDate> firstDates(int count, WorkCalendar calendar) {
        List<LocalDate> dates = new ArrayList<>();
        if (weekdays.isEmpty()) {
            return dates;
        }
        LocalDate end = startOn.plusDays(LONGEST_DAYS);
        for (LocalDate date = startOn; dates.size() < count && date.isBefore(end); date = date.plusDays(1)) {
            if (isStudyDate(date, calendar)) {
                dates.add(date);
            }
        }
        return dates;
    }
}

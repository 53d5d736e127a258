package io.rizhi.study.plan.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * On which dates a plan studies, from week to week.
 *
 * @param weekdays study weekdays
 * @param followsCalendar whether the organisation's calendar counts
 */
public record StudyWeek(Set<DayOfWeek> weekdays, boolean followsCalendar) {

    /** Dates stay as they were published, whatever the calendar says later. */
    public static final StudyWeek FIXED = new StudyWeek(Set.of(), false);

    private static final int LONGEST_BREAK_DAYS = 366;

    public StudyWeek {
        weekdays = Set.copyOf(weekdays);
    }

    /** A date that is both a holiday and a make-up day is a holiday. */
    public boolean isStudyDate(LocalDate date, WorkCalendar calendar) {
        if (followsCalendar && calendar.holidays().contains(date)) {
            return false;
        }
        return weekdays.contains(date.getDayOfWeek())
                || (followsCalendar && calendar.makeUpDays().contains(date));
    }

    /**
     * When something is due that was published for a date, by the calendar as it is known today: on that date or, when that has
     * become free, on the next one that is not. A date never moves to an earlier one, so nobody falls behind by it.
     */
    public LocalDate dueOn(LocalDate published, WorkCalendar calendar) {
        if (!followsCalendar) {
            return published;
        }
        return published
                .datesUntil(published.plusDays(LONGEST_BREAK_DAYS))
                .filter(date -> isStudyDate(date, calendar))
                .findFirst()
                .orElse(published);
    }
}

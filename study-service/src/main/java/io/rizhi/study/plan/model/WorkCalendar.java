package io.rizhi.study.plan.model;

import java.time.LocalDate;
import java.util.Set;

/**
 * The organisation's calendar as a schedule uses it.
 *
 * @param holidays dates without study although their weekday is a study weekday
 * @param makeUpDays working days moved to a date that is otherwise free (调休)
 */
public record WorkCalendar(Set<LocalDate> holidays, Set<LocalDate> makeUpDays) {

    public static final WorkCalendar EMPTY = new WorkCalendar(Set.of(), Set.of());

    public WorkCalendar {
        holidays = Set.copyOf(holidays);
        makeUpDays = Set.copyOf(makeUpDays);
    }
}

package io.rizhi.study.calendar;

import java.time.LocalDate;
import java.util.Set;

/**
 * Dates on which the usual weekdays do not decide.
 *
 * @param holidays   no study, whatever the weekday
 * @param makeUpDays worked in place of another day (调休), so study takes place
 */
public record CalendarFacts(Set<LocalDate> holidays, Set<LocalDate> makeUpDays, long version) {

    public CalendarFacts {
        holidays = Set.copyOf(holidays);
        makeUpDays = Set.copyOf(makeUpDays);
    }
}

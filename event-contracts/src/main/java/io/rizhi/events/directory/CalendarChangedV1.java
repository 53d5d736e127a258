package io.rizhi.events.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The calendar of holidays and make-up days changed; due dates are worked out again. Sent as {@code rizhi.directory.calendar-changed.v1}.
 *
 * @param calendarId calendar, the key; organisation for the one of the whole organisation
 * @param holidays dates without study although their weekday has it
 * @param makeUpDays dates with study although their weekday has none
 */
public record CalendarChangedV1(String calendarId, List<LocalDate> holidays, List<LocalDate> makeUpDays) {

    public CalendarChangedV1 {
        Objects.requireNonNull(calendarId, "calendarId");
        holidays = List.copyOf(holidays);
        makeUpDays = List.copyOf(makeUpDays);
    }
}

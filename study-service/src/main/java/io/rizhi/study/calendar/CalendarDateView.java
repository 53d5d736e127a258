package io.rizhi.study.calendar;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A date of the calendar with its occasion.
 *
 * @param date the date
 * @param name for example 国庆节; may be empty
 */
record CalendarDateView(
        @NotNull LocalDate date, @NotNull @Size(max = 60) String name) {}

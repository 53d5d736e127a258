package io.rizhi.study.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Replaces the organisation's calendar.
 *
 * @param holidays   no study; no date twice, none that is a make-up day
 * @param makeUpDays study in place of another day
 * @param version    as last seen
 */
record CalendarRequest(
        @NotNull @Size(max = 2000) List<@Valid @NotNull CalendarDateView> holidays,
        @NotNull @Size(max = 2000) List<@Valid @NotNull CalendarDateView> makeUpDays,
        long version) {}

package io.rizhi.study.calendar;

import java.util.List;
import reactor.core.publisher.Mono;

/** The stored calendar. */
interface Calendars extends OrganisationCalendar {

    Mono<CalendarView> view();

    /** Stores it if nobody has changed it since that version; {@code LostUpdate} or {@code DuplicateKey} otherwise. */
    Mono<CalendarView> save(List<CalendarDateView> holidays, List<CalendarDateView> makeUpDays, long version);
}

package io.rizhi.study.calendar;

import reactor.core.publisher.Mono;

/** Reading access to the organisation's calendar. */
public interface OrganisationCalendar {

    /** The calendar as of now; without any date until an admin has entered one. */
    Mono<CalendarFacts> current();
}

package io.rizhi.study.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;

/** Today as the organisation counts it, for publishing, closing, audiences and departures. People have their own dates. */
public final class OrganisationDate implements Supplier<LocalDate> {

    private final Clock clock;
    private final ZoneId zone;

    public OrganisationDate(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public LocalDate get() {
        return clock.instant().atZone(zone).toLocalDate();
    }
}

package io.rizhi.study.progress.model;

import io.rizhi.study.plan.model.StudyWeek;
import io.rizhi.study.plan.model.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person's own calendar adds to the dates of a plan.
 *
 * @param zone the zone the person lives in now
 * @param dayEndHour the hour at which a study date ends, 0–12
 * @param leaves dates without duty, whenever they were entered
 * @param organisation holidays and make-up days, whenever they were entered; null to take dates as published
 */
public record PersonalCalendar(
        ZoneId zone,
        int dayEndHour,
        List<LeaveSpan> leaves,
        @Nullable WorkCalendar organisation) {

    public PersonalCalendar {
        leaves = List.copyOf(leaves);
    }

    /** Dates as published. */
    public PersonalCalendar(ZoneId zone, int dayEndHour, List<LeaveSpan> leaves) {
        this(zone, dayEndHour, leaves, null);
    }

    public PersonalCalendar following(WorkCalendar calendar) {
        return new PersonalCalendar(zone, dayEndHour, leaves, calendar);
    }

    /** When something is due that a publication has on a date. */
    public LocalDate dueOn(LocalDate published, StudyWeek week) {
        return organisation == null ? published : week.dueOn(published, organisation);
    }

    public LocalDate dateOf(Instant instant) {
        return StudyDate.of(instant, zone, dayEndHour);
    }

    public Instant startOf(LocalDate date) {
        return StudyDate.startOf(date, zone, dayEndHour);
    }

    public Instant endOf(LocalDate date) {
        return StudyDate.endOf(date, zone, dayEndHour);
    }

    /** Whether an instant lies before the end of a date in the zone where it happened, which may not be today's zone. */
    boolean isInTime(Instant at, ZoneId where, LocalDate date) {
        return at.isBefore(StudyDate.endOf(date, where, dayEndHour));
    }

    public Optional<LeaveSpan> leaveOn(LocalDate date) {
        return leaves.stream().filter(leave -> leave.covers(date)).findFirst();
    }
}

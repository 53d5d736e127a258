package io.rizhi.study.progress.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The one place that turns an instant into a study date. A study date starts and ends at the hour the organisation
 * sets: with hour 4, work at two in the morning belongs to the day before. An hour that a clock change skips ends the
 * date at the first instant after the gap; an hour that comes twice ends it the first time.
 */
public final class StudyDate {

    private StudyDate() {}

    /** The study date of an instant. */
    public static LocalDate of(Instant instant, ZoneId zone, int dayEndHour) {
        LocalDate date = instant.atZone(zone).toLocalDate();
        if (!instant.isBefore(endOf(date, zone, dayEndHour))) {
            return date.plusDays(1);
        }
        LocalDate before = date.minusDays(1);
        return instant.isBefore(endOf(before, zone, dayEndHour)) ? before : date;
    }

    /** The first instant that no longer belongs to the study date. */
    public static Instant endOf(LocalDate date, ZoneId zone, int dayEndHour) {
        return date.plusDays(1).atTime(LocalTime.of(dayEndHour, 0)).atZone(zone).toInstant();
    }

    /** The first instant of the study date. */
    public static Instant startOf(LocalDate date, ZoneId zone, int dayEndHour) {
        return endOf(date.minusDays(1), zone, dayEndHour);
    }
}

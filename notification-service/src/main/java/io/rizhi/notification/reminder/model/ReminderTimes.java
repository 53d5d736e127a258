package io.rizhi.notification.reminder.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When the daily reminder of a person is due.
 *
 * <p>A local time that a change to summer time skips moves to the first instant after the gap, one that occurs twice
 * means its first occurrence: both as {@link ZonedDateTime#of} resolves them.
 */
public record ReminderTimes(LocalTime reminderAt, ZoneId zone) {

    /** The next date whose reminder is still ahead of {@code now}; today when its time has not come yet. */
    public LocalDate nextDate(Instant now) {
        LocalDate today = now.atZone(zone).toLocalDate();
        return dueAt(today).isAfter(now) ? today : today.plusDays(1);
    }

    /** The instant at which the reminder for a date is due. */
    public Instant dueAt(LocalDate date) {
        return ZonedDateTime.of(date, reminderAt, zone).toInstant();
    }
}

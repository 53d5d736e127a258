package io.rizhi.notification.preference.model;

import java.time.LocalTime;

/**
 * A daily span of local time in which nothing but the inbox is used. From is inside, to is outside; a span may pass
 * midnight. Equal ends mean the whole day.
 */
public record QuietHours(LocalTime from, LocalTime to) {

    public boolean contains(LocalTime time) {
        if (from.isBefore(to)) {
            return !time.isBefore(from) && time.isBefore(to);
        }
        return !time.isBefore(from) || time.isBefore(to);
    }
}

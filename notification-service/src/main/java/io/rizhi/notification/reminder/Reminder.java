package io.rizhi.notification.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * One reminder of one person for one date.
 *
 * @param outcome planned, sent or withheld
 * @param withheldReason set when withheld
 * @param channel the first channel it was sent to; set when sent
 */
record Reminder(
        String id,
        long version,
        String personId,
        LocalDate studyDate,
        ZoneId zone,
        Instant plannedFor,
        String outcome,
        @Nullable String withheldReason,
        @Nullable String channel,
        @Nullable Instant settledAt) {

    static final String PLANNED = "planned";
    static final String SENT = "sent";
    static final String WITHHELD = "withheld";

    /** The same person and date is the same reminder, whoever plans it. */
    static String idOf(String personId, LocalDate studyDate) {
        return personId + ":" + studyDate;
    }
}

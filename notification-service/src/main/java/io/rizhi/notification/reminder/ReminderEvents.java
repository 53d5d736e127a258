package io.rizhi.notification.reminder;

import io.rizhi.events.notification.ReminderSettledV1;
import io.rizhi.kit.outbox.PendingEvent;
import io.rizhi.notification.reason.Reason;
import io.rizhi.notification.reminder.model.WithheldReason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** From what happened to a reminder to the event that says so. */
final class ReminderEvents {

    private static final String TYPE = "rizhi.notification.reminder-settled.v1";

    private ReminderEvents() {}

    static PendingEvent sent(Reminder reminder, String channel, Instant at) {
        return settled(reminder, Reminder.SENT, null, channel, at);
    }

    static PendingEvent withheld(Reminder reminder, WithheldReason reason, Instant at) {
        return settled(reminder, Reminder.WITHHELD, reason.code(), null, at);
    }

    private static PendingEvent settled(
            Reminder reminder, String outcome, @Nullable String withheldReason, @Nullable String channel, Instant at) {
        return new PendingEvent(
                TYPE,
                new ReminderSettledV1(
                        reminder.id(),
                        reminder.personId(),
                        Reason.MODULE_OPEN.code(),
                        outcome,
                        withheldReason,
                        channel,
                        reminder.studyDate().toString(),
                        at.toString()));
    }
}

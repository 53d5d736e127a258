package io.rizhi.notification.reminder;

import io.rizhi.events.EventTypes;
import io.rizhi.events.notification.ReminderSettledV1;
import io.rizhi.events.notification.ReminderSettledV1.Outcome;
import io.rizhi.kit.outbox.PendingEvent;
import io.rizhi.notification.reason.model.Reason;
import io.rizhi.notification.reminder.model.WithheldReason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** From what happened to a reminder to the event that says so. */
final class ReminderEvents {

    private ReminderEvents() {}

    static PendingEvent sent(Reminder reminder, String channel, Instant at) {
        return settled(reminder, Outcome.SENT, null, channel, at);
    }

    static PendingEvent withheld(Reminder reminder, WithheldReason reason, Instant at) {
        return settled(reminder, Outcome.WITHHELD, reason.code(), null, at);
    }

    private static PendingEvent settled(
            Reminder reminder, Outcome outcome, @Nullable String withheldReason, @Nullable String channel, Instant at) {
        return new PendingEvent(
                EventTypes.REMINDER_SETTLED,
                new ReminderSettledV1(
                        reminder.id(),
                        reminder.personId(),
                        Reason.MODULE_OPEN.code(),
                        outcome,
                        withheldReason,
                        channel,
                        reminder.studyDate(),
                        at));
    }
}

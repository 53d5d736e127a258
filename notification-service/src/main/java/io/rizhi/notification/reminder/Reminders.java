package io.rizhi.notification.reminder;

import io.rizhi.notification.reminder.model.WithheldReason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Every reminder that was ever planned, with what became of it. */
interface Reminders {

    /** Plans one, or moves it while it is still only planned. A settled one stays as it is. */
    Mono<Void> plan(String personId, LocalDate studyDate, ZoneId zone, Instant plannedFor);

    /** Takes due reminders for this instance alone, at most {@code limit}. */
    Flux<Reminder> claimDue(Instant now, Instant leaseUntil, int limit);

    /** Gives a claimed one back, to be decided later. */
    Mono<Void> postpone(Reminder reminder, Instant until);

    /** Changes nothing when somebody else settled it first. */
    Mono<Void> settleSent(Reminder reminder, String channel, Instant at);

    /** Changes nothing when somebody else settled it first. */
    Mono<Void> settleWithheld(Reminder reminder, WithheldReason reason, Instant at);

    /** The log, newest date first. Null filters match all; {@code after} is the id of the last row before. */
    Flux<Reminder> log(
            @Nullable LocalDate on,
            @Nullable String outcome,
            @Nullable String personId,
            @Nullable String after,
            int limit);
}

package io.rizhi.notification.reminder;

import io.rizhi.notification.delivery.Tell;
import io.rizhi.notification.inbox.Notice;
import io.rizhi.notification.preference.PreferenceStore;
import io.rizhi.notification.reason.model.Channel;
import io.rizhi.notification.reason.model.Reason;
import io.rizhi.notification.reminder.model.DutyFacts;
import io.rizhi.notification.reminder.model.DutyFacts.DutyDay;
import io.rizhi.notification.reminder.model.ReminderDecision;
import io.rizhi.notification.reminder.model.WithheldReason;
import io.rizhi.notification.study.Duty.PersonDuty;
import io.rizhi.notification.study.DutyClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * Settles what is due: asks for the state, decides, tells, notes the outcome, and plans the next date.
 *
 * <p>A crash between telling and noting is harmless: the notice carries the reminder's id, so the next try finds it
 * told, and a reminder that was told is never noted as withheld.
 */
final class SettleReminders {

    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final Duration TRY_AGAIN_AFTER = Duration.ofMinutes(1);
    private static final Duration GIVE_UP_AFTER = Duration.ofMinutes(30);
    private static final int AT_A_TIME = 8;
    private static final Logger LOG = LoggerFactory.getLogger(SettleReminders.class);

    private final Reminders reminders;
    private final DutyClient duty;
    private final PreferenceStore preferences;
    private final Tell tell;
    private final PlanReminder planner;
    private final Clock clock;

    SettleReminders(
            Reminders reminders,
            DutyClient duty,
            PreferenceStore preferences,
            Tell tell,
            PlanReminder planner,
            Clock clock) {
        this.reminders = reminders;
        this.duty = duty;
        this.preferences = preferences;
        this.tell = tell;
        this.planner = planner;
        this.clock = clock;
    }

    Mono<Void> settleDue() {
        Mono<Long> batch = reminders
                .claimDue(clock.instant(), clock.instant().plus(LEASE), AT_A_TIME)
                .flatMap(reminder -> settle(reminder).thenReturn(reminder), AT_A_TIME)
                .count();
        return batch.repeat().takeWhile(settled -> settled > 0).then();
    }

    private Mono<Void> settle(Reminder reminder) {
        return tell.wasTold(reminder.id())
                .flatMap(wasTold -> wasTold ? noteSent(reminder, List.of(Channel.INBOX)) : decide(reminder))
                .then(planner.planNext(reminder.personId()))
                .onErrorResume(failure -> {
                    LOG.warn("Reminder {} is not settled yet: {}", reminder.id(), failure.toString());
                    return Mono.empty();
                });
    }

    private Mono<Void> decide(Reminder reminder) {
        return duty.on(reminder.personId(), reminder.studyDate())
                .map(SettleReminders::facts)
                .flatMap(facts -> decide(reminder, facts))
                .onErrorResume(failure -> isWorthAnotherTry(reminder)
                        ? reminders.postpone(reminder, clock.instant().plus(TRY_AGAIN_AFTER))
                        : withhold(reminder, WithheldReason.STATE_UNKNOWN));
    }

    private Mono<Void> decide(Reminder reminder, DutyFacts facts) {
        return preferences.find(reminder.personId()).flatMap(wanted -> {
            ReminderDecision decision = ReminderDecision.decide(
                    reminder.studyDate(), facts, wanted, clock.instant().atZone(reminder.zone()));
            DutyDay open = decision.open();
            WithheldReason withheld = decision.withheld();
            return open == null
                    ? withhold(reminder, withheld == null ? WithheldReason.NOTHING_DUE : withheld)
                    : send(reminder, open);
        });
    }

    private Mono<Void> send(Reminder reminder, DutyDay open) {
        Notice notice = new Notice(
                reminder.id(),
                reminder.personId(),
                Reason.MODULE_OPEN,
                Map.of(
                        "planTitle", open.planTitle(),
                        "day", String.valueOf(open.day()),
                        "dayTitle", open.dayTitle(),
                        "minutes", String.valueOf(Math.max(1, Math.round(open.remainingSeconds() / 60.0)))),
                "/",
                clock.instant());
        return tell.tell(notice).flatMap(used -> noteSent(reminder, used));
    }

    private Mono<Void> noteSent(Reminder reminder, List<Channel> used) {
        return reminders.settleSent(reminder, used.get(0).code(), clock.instant());
    }

    private Mono<Void> withhold(Reminder reminder, WithheldReason reason) {
        return reminders.settleWithheld(reminder, reason, clock.instant());
    }

    private boolean isWorthAnotherTry(Reminder reminder) {
        Instant giveUpAt = reminder.plannedFor().plus(GIVE_UP_AFTER);
        return clock.instant().isBefore(giveUpAt);
    }

    private static DutyFacts facts(PersonDuty duty) {
        DutyFacts.Standing standing =
                switch (duty.status()) {
                    case "left" -> DutyFacts.Standing.LEFT;
                    case "on-leave" -> DutyFacts.Standing.ON_LEAVE;
                    default -> DutyFacts.Standing.ACTIVE;
                };
        return new DutyFacts(
                standing,
                duty.days().stream()
                        .map(day -> new DutyDay(
                                day.planId(),
                                day.planTitle(),
                                day.day(),
                                day.dayTitle(),
                                day.state(),
                                day.remainingSeconds()))
                        .toList());
    }
}

package io.rizhi.notification.reminder.model;

import io.rizhi.notification.preference.model.Preferences;
import io.rizhi.notification.reason.model.Channel;
import io.rizhi.notification.reason.model.Reason;
import io.rizhi.notification.reminder.model.DutyFacts.DutyDay;
import io.rizhi.notification.reminder.model.DutyFacts.Standing;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sent or withheld, and why. Exactly one of the two fields is set.
 *
 * @param open the day to name in the message
 */
public record ReminderDecision(
        @Nullable DutyDay open, @Nullable WithheldReason withheld) {

    /**
     * Decides the reminder "today's module is still open".
     *
     * @param studyDate the date the reminder speaks of
     * @param now the instant of decision in the person's zone
     */
    public static ReminderDecision decide(
            LocalDate studyDate, DutyFacts facts, Preferences preferences, ZonedDateTime now) {
        if (facts.standing() == Standing.LEFT) {
            return withhold(WithheldReason.LEFT);
        }
        if (now.toLocalDate().isAfter(studyDate)) {
            return withhold(WithheldReason.TOO_LATE);
        }
        if (facts.standing() == Standing.ON_LEAVE) {
            return withhold(WithheldReason.EXCUSED);
        }
        List<DutyDay> open = facts.days().stream().filter(DutyDay::isOpen).toList();
        if (open.isEmpty()) {
            return withhold(nothingOpen(facts.days()));
        }
        if (isMuted(preferences)) {
            return withhold(WithheldReason.MUTED);
        }
        if (preferences.isQuietAt(now.toLocalTime())) {
            return withhold(WithheldReason.QUIET_HOURS);
        }
        return new ReminderDecision(open.get(0), null);
    }

    public static ReminderDecision withhold(WithheldReason reason) {
        return new ReminderDecision(null, reason);
    }

    private static boolean isMuted(Preferences preferences) {
        return !preferences.isReminderOn()
                || (!preferences.wants(Reason.MODULE_OPEN, Channel.INBOX)
                        && !preferences.wants(Reason.MODULE_OPEN, Channel.EMAIL));
    }

    private static WithheldReason nothingOpen(List<DutyDay> days) {
        if (days.stream().anyMatch(day -> day.state().startsWith("done"))) {
            return WithheldReason.DONE;
        }
        if (days.stream().anyMatch(day -> day.state().equals("excused"))) {
            return WithheldReason.EXCUSED;
        }
        return WithheldReason.NOTHING_DUE;
    }
}

package io.rizhi.notification.preference.model;

import io.rizhi.notification.reason.model.Channel;
import io.rizhi.notification.reason.model.Reason;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One person's choices.
 *
 * @param choices only what differs from the reason's own default: reason code → channel code → on
 * @param reminderAt local time of the daily reminder
 * @param quiet null when no quiet hours are set
 * @param version 0 for a person who never saved any
 */
public record Preferences(
        Map<String, Map<String, Boolean>> choices,
        LocalTime reminderAt,
        boolean isReminderOn,
        @Nullable QuietHours quiet,
        long version) {

    /** Away from full and half hours, when everybody else's systems send. */
    public static final LocalTime DEFAULT_REMINDER_AT = LocalTime.of(19, 40);

    public static Preferences untouched() {
        return new Preferences(Map.of(), DEFAULT_REMINDER_AT, true, null, 0);
    }

    public boolean wants(Reason reason, Channel channel) {
        if (channel == Channel.INBOX && reason.isInboxLocked()) {
            return true;
        }
        Boolean chosen = choices.getOrDefault(reason.code(), Map.of()).get(channel.code());
        return chosen == null ? reason.isOnByDefault(channel) : chosen;
    }

    public boolean isQuietAt(LocalTime time) {
        return quiet != null && quiet.contains(time);
    }
}

package io.rizhi.notification.preference;

import io.rizhi.notification.preference.model.Preferences;
import io.rizhi.notification.preference.model.QuietHours;
import io.rizhi.notification.reason.NoticeTexts;
import io.rizhi.notification.reason.model.Channel;
import io.rizhi.notification.reason.model.Reason;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Choices as they are in force.
 *
 * @param reminderAt local time, HH:mm
 * @param quietFrom null when no quiet hours are set
 */
record PreferencesView(
        List<PreferenceRow> rows,
        String reminderAt,
        boolean isReminderOn,
        @Nullable String quietFrom,
        @Nullable String quietTo,
        long version) {

    static PreferencesView of(Preferences preferences, NoticeTexts texts, String language) {
        QuietHours quiet = preferences.quiet();
        return new PreferencesView(
                Arrays.stream(Reason.values())
                        .map(reason -> PreferenceRow.of(reason, preferences, texts, language))
                        .toList(),
                preferences.reminderAt().toString(),
                preferences.isReminderOn(),
                quiet == null ? null : quiet.from().toString(),
                quiet == null ? null : quiet.to().toString(),
                preferences.version());
    }

    /**
     * One reason.
     *
     * @param isLocked the inbox cannot be switched off for it
     * @param channels channel code → on
     */
    record PreferenceRow(String reason, String title, boolean isLocked, Map<String, Boolean> channels) {

        static PreferenceRow of(Reason reason, Preferences preferences, NoticeTexts texts, String language) {
            Map<String, Boolean> channels = new LinkedHashMap<>();
            for (Channel channel : Channel.values()) {
                channels.put(channel.code(), preferences.wants(reason, channel));
            }
            return new PreferenceRow(reason.code(), texts.name(reason, language), reason.isInboxLocked(), channels);
        }
    }
}

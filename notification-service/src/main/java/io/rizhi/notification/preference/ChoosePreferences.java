package io.rizhi.notification.preference;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.notification.preference.model.Preferences;
import io.rizhi.notification.preference.model.QuietHours;
import io.rizhi.notification.reason.model.Channel;
import io.rizhi.notification.reason.model.Reason;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Saves a person's choices after checking that they can be followed. */
final class ChoosePreferences {

    private final PreferenceStore preferences;
    private final PreferencesChanged changed;

    ChoosePreferences(PreferenceStore preferences, PreferencesChanged changed) {
        this.preferences = preferences;
        this.changed = changed;
    }

    Mono<Preferences> choose(String personId, PreferencesRequest request) {
        request.choices().forEach(ChoosePreferences::check);
        Preferences wanted = new Preferences(
                request.choices(),
                LocalTime.parse(request.reminderAt()),
                request.isReminderOn(),
                quiet(request.quietFrom(), request.quietTo()),
                request.version());
        return preferences
                .save(personId, wanted)
                .switchIfEmpty(Mono.error(KitProblems.STALE_VERSION::exception))
                .flatMap(saved -> changed.changed(personId).thenReturn(saved));
    }

    private static void check(String reasonCode, Map<String, Boolean> channels) {
        Reason reason = Reason.byCode(reasonCode).orElse(null);
        if (reason == null || !channels.keySet().stream().allMatch(ChoosePreferences::isChannel)) {
            throw PreferenceProblems.UNKNOWN_REASON_OR_CHANNEL.exception(reasonCode);
        }
        if (reason.isInboxLocked() && Boolean.FALSE.equals(channels.get(Channel.INBOX.code()))) {
            throw PreferenceProblems.INBOX_IS_LOCKED.exception(reasonCode);
        }
    }

    private static boolean isChannel(String code) {
        return Arrays.stream(Channel.values())
                .anyMatch(channel -> channel.code().equals(code));
    }

    private static @Nullable QuietHours quiet(@Nullable String from, @Nullable String to) {
        if ((from == null) != (to == null)) {
            throw PreferenceProblems.HALF_QUIET_HOURS.exception();
        }
        return from == null || to == null ? null : new QuietHours(LocalTime.parse(from), LocalTime.parse(to));
    }
}

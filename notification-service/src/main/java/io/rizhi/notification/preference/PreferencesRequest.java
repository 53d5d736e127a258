package io.rizhi.notification.preference;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The caller's choices, whole.
 *
 * @param version as read; an older one is refused
 * @param choices reason → channel → on
 * @param reminderAt local time, HH:mm
 * @param quietFrom local time, HH:mm; null together with {@code quietTo} for no quiet hours
 */
record PreferencesRequest(
        @PositiveOrZero long version,
        @NotNull @Size(max = 20) Map<String, Map<String, Boolean>> choices,
        @NotNull @Pattern(regexp = PreferencesRequest.TIME) String reminderAt,
        boolean isReminderOn,
        @Pattern(regexp = PreferencesRequest.TIME) @Nullable String quietFrom,
        @Pattern(regexp = PreferencesRequest.TIME) @Nullable String quietTo) {

    static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";
}

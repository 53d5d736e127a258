package io.rizhi.notification.preference.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.notification.reason.model.Channel;
import io.rizhi.notification.reason.model.Reason;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferencesTest {

    @ParameterizedTest
    @CsvSource({
        "22:00, 07:00, 23:59, true",
        "22:00, 07:00, 06:59, true",
        "22:00, 07:00, 07:00, false",
        "22:00, 07:00, 12:00, false",
        "12:00, 14:00, 12:00, true",
        "12:00, 14:00, 14:00, false",
        "08:00, 08:00, 03:00, true",
    })
    void quiet_hours_hold_their_start_and_not_their_end(LocalTime from, LocalTime to, LocalTime at, boolean isQuiet) {
        assertThat(new QuietHours(from, to).contains(at)).isEqualTo(isQuiet);
    }

    @Test
    void an_untouched_choice_follows_the_reason() {
        var untouched = Preferences.untouched();

        assertThat(untouched.wants(Reason.NUDGE, Channel.EMAIL)).isTrue();
        assertThat(untouched.wants(Reason.DAY_COMPLETED, Channel.EMAIL)).isFalse();
    }

    @Test
    void a_locked_inbox_cannot_be_switched_off_but_its_mail_can() {
        var off =
                new Preferences(Map.of("nudge", Map.of("inbox", false, "email", false)), LocalTime.NOON, true, null, 1);

        assertThat(off.wants(Reason.NUDGE, Channel.INBOX)).isTrue();
        assertThat(off.wants(Reason.NUDGE, Channel.EMAIL)).isFalse();
    }
}

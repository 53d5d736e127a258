package io.rizhi.notification.reminder.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.notification.preference.model.Preferences;
import io.rizhi.notification.preference.model.QuietHours;
import io.rizhi.notification.reminder.model.DutyFacts.DutyDay;
import io.rizhi.notification.reminder.model.DutyFacts.Standing;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderDecisionTest {

    private static final LocalDate DATE = LocalDate.of(2026, 3, 2);
    private static final ZonedDateTime EVENING = DATE.atTime(19, 40).atZone(ZoneId.of("Asia/Shanghai"));

    @Test
    void an_open_day_is_named_in_the_reminder() {
        var decision = decide(Standing.ACTIVE, Preferences.untouched(), EVENING, "open");

        assertThat(decision.withheld()).isNull();
        assertThat(decision.open()).extracting(DutyDay::day).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "done, DONE",
        "done-late, DONE",
        "excused, EXCUSED",
        "upcoming, NOTHING_DUE",
        "overdue, NOTHING_DUE",
    })
    void a_day_that_is_not_open_withholds_with_its_reason(String state, WithheldReason expected) {
        assertThat(decide(Standing.ACTIVE, Preferences.untouched(), EVENING, state)
                        .withheld())
                .isEqualTo(expected);
    }

    @Test
    void one_open_day_among_done_ones_is_enough() {
        assertThat(decide(Standing.ACTIVE, Preferences.untouched(), EVENING, "done", "open")
                        .withheld())
                .isNull();
    }

    @Test
    void nothing_due_is_its_own_reason() {
        assertThat(decide(Standing.ACTIVE, Preferences.untouched(), EVENING).withheld())
                .isEqualTo(WithheldReason.NOTHING_DUE);
    }

    @ParameterizedTest
    @CsvSource({"LEFT, LEFT", "ON_LEAVE, EXCUSED"})
    void nobody_who_left_or_is_on_leave_is_reminded(Standing standing, WithheldReason expected) {
        assertThat(decide(standing, Preferences.untouched(), EVENING, "open").withheld())
                .isEqualTo(expected);
    }

    @Test
    void a_switched_off_reminder_is_muted() {
        var off = new Preferences(Map.of(), LocalTime.of(19, 40), false, null, 1);

        assertThat(decide(Standing.ACTIVE, off, EVENING, "open").withheld()).isEqualTo(WithheldReason.MUTED);
    }

    @Test
    void every_channel_off_is_muted_and_one_left_on_is_not() {
        var none = choosing(Map.of("inbox", false, "email", false));
        var mail = choosing(Map.of("inbox", false, "email", true));

        assertThat(decide(Standing.ACTIVE, none, EVENING, "open").withheld()).isEqualTo(WithheldReason.MUTED);
        assertThat(decide(Standing.ACTIVE, mail, EVENING, "open").withheld()).isNull();
    }

    @Test
    void quiet_hours_withhold() {
        var quiet = new Preferences(
                Map.of(), LocalTime.of(22, 30), true, new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0)), 1);

        assertThat(decide(Standing.ACTIVE, quiet, EVENING.withHour(22), "open").withheld())
                .isEqualTo(WithheldReason.QUIET_HOURS);
    }

    @Test
    void a_reminder_that_comes_back_after_midnight_is_too_late() {
        assertThat(decide(Standing.ACTIVE, Preferences.untouched(), EVENING.plusHours(5), "open")
                        .withheld())
                .isEqualTo(WithheldReason.TOO_LATE);
    }

    private static Preferences choosing(Map<String, Boolean> channels) {
        return new Preferences(Map.of("module-open", channels), LocalTime.of(19, 40), true, null, 1);
    }

    private static ReminderDecision decide(
            Standing standing, Preferences preferences, ZonedDateTime now, String... states) {
        var days = List.of(states).stream()
                .map(state -> new DutyDay("plan", "计划", 1, "第一天", state, 300))
                .toList();
        return ReminderDecision.decide(DATE, new DutyFacts(standing, days), preferences, now);
    }
}

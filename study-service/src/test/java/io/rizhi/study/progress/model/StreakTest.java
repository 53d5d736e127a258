package io.rizhi.study.progress.model;

import static io.rizhi.study.plan.model.PlanFixtures.MONDAY;
import static io.rizhi.study.plan.model.PlanFixtures.day;
import static io.rizhi.study.plan.model.PlanFixtures.publication;
import static io.rizhi.study.plan.model.PlanFixtures.section;
import static io.rizhi.study.progress.model.RecordFixtures.following;
import static io.rizhi.study.progress.model.RecordFixtures.week;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreakTest {

    @ParameterizedTest
    @CsvSource({
        "ddd, 3, 3, in a row",
        "ddo, 2, 2, today still open does not break",
        "ddx, 0, 2, a missed day breaks",
        "ddld, 1, 2, a late day breaks",
        "dded, 3, 3, an excused day neither breaks nor counts",
        "xddxd, 1, 2, the best run stays",
        "uuu, 0, 0, nothing has come yet",
        "'', 0, 0, no plan",
    })
    void counts_days_done_on_their_date(String history, int current, int best, String because) {
        List<StreakDay> days = new ArrayList<>();
        for (int i = 0; i < history.length(); i++) {
            days.add(new StreakDay(MONDAY.plusDays(i), state(history.charAt(i))));
        }

        assertThat(Streak.of(days)).as(because).isEqualTo(new Streak(current, best));
    }

    @Test
    void two_plans_on_one_date_must_both_be_done() {
        List<StreakDay> days = List.of(
                new StreakDay(MONDAY, DayStateName.DONE),
                new StreakDay(MONDAY, DayStateName.OVERDUE),
                new StreakDay(MONDAY.plusDays(1), DayStateName.DONE));

        assertThat(Streak.of(days)).isEqualTo(new Streak(1, 1));
    }

    @Test
    void friday_to_monday_is_one_run() {
        RecordFixtures person = following(publication(
                        day(1, MONDAY.plusDays(4), section("s1")), day(2, MONDAY.plusDays(7), section("s2"))))
                .read(1, "s1", "2026-11-27T20:00")
                .read(2, "s2", "2026-11-30T07:00");

        assertThat(Streak.of(person.streakDays("2026-11-30T08:00"))).isEqualTo(new Streak(2, 2));
    }

    @Test
    void a_flight_to_the_east_in_mid_streak_does_not_shorten_it() {
        RecordFixtures person = following(publication(week(3)))
                .livingIn("America/Los_Angeles")
                .read(1, "s1", "2026-11-23T23:00")
                .read(2, "s2", "2026-11-24T23:00")
                .livingIn("Asia/Shanghai")
                .read(3, "s3", "2026-11-25T23:00");

        assertThat(Streak.of(person.streakDays("2026-11-26T08:00"))).isEqualTo(new Streak(3, 3));
    }

    @Test
    void leave_entered_later_repairs_the_streak() {
        RecordFixtures person = following(publication(week(3)))
                .read(1, "s1", "2026-11-23T20:00")
                .read(3, "s3", "2026-11-25T20:00");
        assertThat(Streak.of(person.streakDays("2026-11-26T08:00"))).isEqualTo(new Streak(1, 1));

        person.onLeave(new LeaveSpan(MONDAY.plusDays(1), MONDAY.plusDays(1)));

        assertThat(Streak.of(person.streakDays("2026-11-26T08:00"))).isEqualTo(new Streak(2, 2));
    }

    private static DayStateName state(char letter) {
        return switch (letter) {
            case 'd' -> DayStateName.DONE;
            case 'l' -> DayStateName.DONE_LATE;
            case 'x' -> DayStateName.OVERDUE;
            case 'e' -> DayStateName.EXCUSED;
            case 'o' -> DayStateName.OPEN;
            default -> DayStateName.UPCOMING;
        };
    }
}

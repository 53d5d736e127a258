package io.rizhi.study.progress.model;

import static io.rizhi.study.plan.model.PlanFixtures.MONDAY;
import static io.rizhi.study.plan.model.PlanFixtures.day;
import static io.rizhi.study.plan.model.PlanFixtures.publication;
import static io.rizhi.study.plan.model.PlanFixtures.quizDay;
import static io.rizhi.study.plan.model.PlanFixtures.section;
import static io.rizhi.study.progress.model.RecordFixtures.following;
import static io.rizhi.study.progress.model.RecordFixtures.joining;
import static io.rizhi.study.progress.model.RecordFixtures.week;
import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.study.plan.model.Publication;
import io.rizhi.study.plan.model.PublishedSection;
import io.rizhi.study.plan.model.QuizKind;
import io.rizhi.study.progress.model.RecordOutcome.Rejected;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayStateTest {

    private final Publication quizPlan = publication(quizDay(1, MONDAY, section("s1"), section("s2")));
    private final Publication plan = publication(week(5));

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T23:59, UPCOMING, NOT_YET_OPEN",
        "2026-11-23T00:00, OPEN, OPEN_UNTIL_DUE",
        "2026-11-23T23:59, OPEN, OPEN_UNTIL_DUE",
        "2026-11-24T00:00, OVERDUE, OVERDUE_IN_WINDOW",
        "2026-11-26T23:59, OVERDUE, OVERDUE_IN_WINDOW",
        "2026-11-27T00:00, OVERDUE, OVERDUE_WINDOW_CLOSED",
    })
    void a_day_without_work_opens_falls_due_and_closes(String at, DayStateName state, RuleCode rule) {
        DayVerdict verdict = following(quizPlan).day(1, at);

        assertThat(verdict.state()).isEqualTo(state);
        assertThat(verdict.rule()).isEqualTo(rule);
    }

    @Test
    void a_day_is_done_when_everything_is_read_and_the_quiz_passed() {
        RecordFixtures person = following(quizPlan)
                .read(1, "s1", "2026-11-23T09:00")
                .read(1, "s2", "2026-11-23T09:05")
                .answered(1, 80, "2026-11-23T09:10");

        DayVerdict verdict = person.day(1, "2026-11-24T08:00");

        assertThat(verdict.state()).isEqualTo(DayStateName.DONE);
        assertThat(verdict.completion().at().toString()).isEqualTo("2026-11-23T01:10:00Z");
        assertThat(verdict.facts())
                .extracting(ExplainedFact::code)
                .containsExactly(FactCode.DUE, FactCode.SECTION_READ, FactCode.SECTION_READ, FactCode.QUIZ_PASSED);
    }

    @Test
    void reading_without_the_quiz_leaves_a_day_open() {
        RecordFixtures person =
                following(quizPlan).read(1, "s1", "2026-11-23T09:00").read(1, "s2", "2026-11-23T09:05");

        DayVerdict verdict = person.day(1, "2026-11-23T10:00");

        assertThat(verdict.state()).isEqualTo(DayStateName.OPEN);
        assertThat(verdict.isReadingDone()).isTrue();
        assertThat(verdict.isQuizPassed()).isFalse();
    }

    @Test
    void a_failed_quiz_is_named_and_a_later_pass_counts() {
        RecordFixtures person = following(quizPlan)
                .read(1, "s1", "2026-11-23T09:00")
                .read(1, "s2", "2026-11-23T09:05")
                .answered(1, 40, "2026-11-23T09:10");

        assertThat(person.day(1, "2026-11-23T09:30").facts())
                .extracting(ExplainedFact::code)
                .contains(FactCode.QUIZ_FAILED);
        assertThat(person.answered(1, 60, "2026-11-23T09:40")
                        .day(1, "2026-11-23T09:50")
                        .state())
                .isEqualTo(DayStateName.DONE);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T23:59, UPCOMING",
        "2026-11-23T00:00, OPEN",
        "2026-11-24T00:00, OPEN",
        "2026-11-29T23:59, OPEN",
        "2026-11-30T00:00, OVERDUE",
    })
    void a_day_with_a_weekly_quiz_has_time_until_the_end_of_its_week(String at, DayStateName state) {
        Publication weekly = publication(
                quizDay(1, MONDAY, QuizKind.WEEKLY, section("s1")), day(2, MONDAY.plusDays(11), section("s2")));

        assertThat(following(weekly).day(1, at).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30T00:00, OPEN", "2026-12-04T23:59, OPEN", "2026-12-05T00:00, OVERDUE"})
    void a_day_with_a_topic_quiz_has_time_until_the_end_of_the_plan(String at, DayStateName state) {
        Publication topic = publication(
                quizDay(1, MONDAY, QuizKind.TOPIC, section("s1")), day(2, MONDAY.plusDays(11), section("s2")));

        assertThat(following(topic).day(1, at).state()).isEqualTo(state);
    }

    @Test
    void a_weekly_quiz_passed_on_sunday_is_in_time_and_its_late_window_begins_after_it() {
        Publication weekly = publication(quizDay(1, MONDAY, QuizKind.WEEKLY, section("s1")));
        RecordFixtures person = following(weekly).read(1, "s1", "2026-11-23T09:00");

        assertThat(person.day(1, "2026-11-30T08:00").rule()).isEqualTo(RuleCode.OVERDUE_IN_WINDOW);
        assertThat(person.day(1, "2026-12-03T00:00").rule()).isEqualTo(RuleCode.OVERDUE_WINDOW_CLOSED);
        assertThat(person.answered(1, 80, "2026-11-29T20:00")
                        .day(1, "2026-11-30T08:00")
                        .state())
                .isEqualTo(DayStateName.DONE);
    }

    @Test
    void work_in_the_late_window_is_done_late() {
        RecordFixtures person = following(plan).read(1, "s1", "2026-11-25T20:00");

        assertThat(person.day(1, "2026-11-25T21:00").state()).isEqualTo(DayStateName.DONE_LATE);
    }

    @Test
    void work_after_the_late_window_is_refused() {
        assertThat(following(plan).tryRead(1, "s1", "hash-s1", "2026-11-27T00:00"))
                .isEqualTo(new Rejected(RecordRejection.DAY_NOT_OPEN));
    }

    @Test
    void a_past_moment_sees_only_what_had_happened_by_then() {
        RecordFixtures person = following(plan).read(1, "s1", "2026-11-25T20:00");

        assertThat(person.day(1, "2026-11-24T12:00").state()).isEqualTo(DayStateName.OVERDUE);
    }

    @Test
    void a_night_shift_finishes_yesterday_before_the_hour_that_ends_it() {
        RecordFixtures person = following(plan).endingDaysAt(4).read(1, "s1", "2026-11-24T03:30");

        assertThat(person.day(1, "2026-11-24T05:00").state()).isEqualTo(DayStateName.DONE);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29T23:30, Europe/Berlin, DONE, spring: the short day still ends at midnight",
        "2026-03-30T00:30, Europe/Berlin, DONE_LATE, spring: after midnight is late",
        "2026-10-25T23:30, Europe/Berlin, DONE, autumn: the long day still ends at midnight",
    })
    void a_clock_change_moves_no_due_date(String at, String zone, DayStateName state, String because) {
        LocalDate date = at.startsWith("2026-10") ? LocalDate.of(2026, 10, 25) : LocalDate.of(2026, 3, 29);
        RecordFixtures person = following(publication(1, LocalDate.of(2026, 1, 5), day(1, date, section("s1"))))
                .livingIn(zone);

        assertThat(person.read(1, "s1", at)
                        .day(1, at.substring(0, 8) + "31T12:00")
                        .state())
                .as(because)
                .isEqualTo(state);
    }

    @Test
    void moving_to_another_zone_does_not_take_back_a_day_done_in_time() {
        RecordFixtures person = following(plan)
                .livingIn("America/Los_Angeles")
                .read(1, "s1", "2026-11-23T22:00")
                .livingIn("Asia/Shanghai");

        assertThat(person.day(1, "2026-11-25T12:00").state()).isEqualTo(DayStateName.DONE);
    }

    @Test
    void an_open_day_falls_due_in_the_zone_of_today() {
        RecordFixtures person = following(plan).livingIn("America/Los_Angeles");

        assertThat(person.day(1, "2026-11-23T20:00").dueAt().toString()).isEqualTo("2026-11-24T08:00:00Z");
    }

    @Test
    void leave_entered_a_week_late_excuses_the_day() {
        RecordFixtures person = following(plan);

        assertThat(person.day(2, "2026-12-01T12:00").state()).isEqualTo(DayStateName.OVERDUE);
        DayVerdict verdict = person.onLeave(new LeaveSpan(MONDAY.plusDays(1), MONDAY.plusDays(2)))
                .day(2, "2026-12-01T12:00");

        assertThat(verdict.state()).isEqualTo(DayStateName.EXCUSED);
        assertThat(verdict.rule()).isEqualTo(RuleCode.EXCUSED_ON_LEAVE);
    }

    @Test
    void a_holiday_entered_later_moves_the_due_date_and_says_so() {
        RecordFixtures person = following(plan).withHolidays(MONDAY);

        assertThat(person.day(1, "2026-11-23T12:00").state()).isEqualTo(DayStateName.UPCOMING);
        DayVerdict moved = person.day(1, "2026-11-24T12:00");
        assertThat(moved.state()).isEqualTo(DayStateName.OPEN);
        assertThat(moved.facts()).extracting(ExplainedFact::code).containsOnlyOnce(FactCode.MOVED);
        assertThat(person.day(1, "2026-11-25T00:00").state()).isEqualTo(DayStateName.OVERDUE);
        assertThat(person.day(1, "2026-11-27T23:59").rule()).isEqualTo(RuleCode.OVERDUE_IN_WINDOW);
        assertThat(person.day(2, "2026-11-24T12:00").facts())
                .extracting(ExplainedFact::code)
                .doesNotContain(FactCode.MOVED);
    }

    @Test
    void what_was_late_is_in_time_once_its_date_has_moved() {
        RecordFixtures person = following(plan).read(1, "s1", "2026-11-24T09:00");

        assertThat(person.day(1, "2026-11-24T12:00").state()).isEqualTo(DayStateName.DONE_LATE);
        assertThat(person.withHolidays(MONDAY).day(1, "2026-11-24T12:00").state())
                .isEqualTo(DayStateName.DONE);
    }

    @Test
    void an_excuse_counts_until_it_is_withdrawn() {
        RecordFixtures person = following(plan).excused(1, true, "2026-11-30T09:00");

        assertThat(person.day(1, "2026-11-25T09:00").state()).isEqualTo(DayStateName.EXCUSED);
        assertThat(person.excused(1, false, "2026-11-30T10:00")
                        .day(1, "2026-11-30T11:00")
                        .state())
                .isEqualTo(DayStateName.OVERDUE);
    }

    @Test
    void a_day_that_is_done_needs_no_excuse() {
        StudyRecord record = following(plan).read(1, "s1", "2026-11-23T09:00").record();
        Duty duty = Duty.of(
                record.enrolment(),
                version -> plan,
                new PersonalCalendar(RecordFixtures.SHANGHAI, 0, List.of()),
                plan.publishedAt().plusSeconds(500_000));
        Excuse excuse = new Excuse(1, true, "m", "m", null, plan.publishedAt().plusSeconds(500_000));

        assertThat(record.excuse(duty, excuse)).isEqualTo(new Rejected(RecordRejection.ALREADY_DONE));
    }

    @Test
    void a_joiner_in_mid_plan_is_asked_for_the_remaining_days_only() {
        RecordFixtures person = joining(plan, plan.firstDayFor(MONDAY.plusDays(2)));

        assertThat(person.duties("2026-11-25T09:00")).containsExactly(3, 4, 5);
    }

    @Test
    void days_due_after_leaving_are_not_asked_for_and_earlier_ones_stay() {
        RecordFixtures person = following(plan).left("2026-11-24T10:00");

        assertThat(person.day(1, "2026-11-30T09:00").state()).isEqualTo(DayStateName.OVERDUE);
        assertThat(person.day(2, "2026-11-30T09:00").rule()).isEqualTo(RuleCode.NO_LONGER_ASKED);
        assertThat(person.day(5, "2026-11-30T09:00").state()).isEqualTo(DayStateName.EXCUSED);
    }

    @Test
    void an_attested_day_is_done_and_says_who_attests_it() {
        RecordFixtures person = following(quizPlan);
        assertThat(person.attest(1, "2026-11-23T15:00", "2026-11-25T09:00")).isInstanceOf(RecordOutcome.Accepted.class);

        DayVerdict verdict = person.day(1, "2026-11-25T10:00");

        assertThat(verdict.state()).isEqualTo(DayStateName.DONE);
        assertThat(verdict.rule()).isEqualTo(RuleCode.ATTESTED_DONE);
        assertThat(verdict.facts())
                .filteredOn(fact -> fact.code() == FactCode.ATTESTED)
                .singleElement()
                .satisfies(fact -> assertThat(fact.arguments()).containsEntry("by", "李管理"));
        assertThat(person.record().facts().proofs()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-26T09:00, IN_THE_FUTURE",
        "2026-11-22T09:00, BEFORE_THE_DAY",
    })
    void an_attestation_must_fit_the_day(String completed, RecordRejection reason) {
        assertThat(following(quizPlan).attest(1, completed, "2026-11-25T09:00")).isEqualTo(new Rejected(reason));
    }

    @Test
    void a_later_publication_leaves_days_alone_that_have_begun() {
        RecordFixtures person = following(plan).read(1, "s1", "2026-11-23T09:00");
        Publication next = publication(
                2,
                MONDAY.plusDays(1),
                day(1, MONDAY.plusDays(1), section("x1")),
                day(2, MONDAY.plusDays(2), section("x2")),
                day(3, MONDAY.plusDays(3), section("x3")));
        person.republished(next);

        assertThat(person.day(1, "2026-11-24T12:00").state()).isEqualTo(DayStateName.DONE);
        assertThat(person.day(2, "2026-11-24T12:00").day().sections())
                .extracting(DutySection::sectionId)
                .containsExactly("s2");
        assertThat(person.day(3, "2026-11-24T12:00").day().sections())
                .extracting(DutySection::sectionId)
                .containsExactly("x3");
        assertThat(person.duties("2026-11-24T12:00")).containsExactly(1, 2, 3);
    }

    @Test
    void a_past_moment_before_a_later_publication_has_the_days_of_that_time() {
        RecordFixtures person = following(plan);
        person.republished(publication(2, MONDAY.plusDays(1), day(1, MONDAY, section("x1"))));

        assertThat(person.duties("2026-11-23T12:00")).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void a_section_read_before_counts_again_where_its_text_is_unchanged() {
        RecordFixtures person = following(plan).read(1, "s1", "2026-11-23T09:00");
        person.republished(publication(
                2,
                MONDAY.plusDays(1),
                day(1, MONDAY, section("s9")),
                day(2, MONDAY, section("s9")),
                day(3, MONDAY.plusDays(2), section("s1"))));

        DayVerdict verdict = person.day(3, "2026-11-25T12:00");

        assertThat(verdict.state()).isEqualTo(DayStateName.DONE);
        assertThat(verdict.facts()).extracting(ExplainedFact::code).contains(FactCode.SECTION_CARRIED);
    }

    @Test
    void a_minor_change_asks_nobody_again() {
        RecordFixtures person = following(plan).read(1, "s1", "2026-11-23T09:00");
        PublishedSection minor =
                new PublishedSection(section("s1").ref(), "s1", null, "new", 300, 117, List.of("hash-s1"), 1);
        person.republished(publication(2, MONDAY.plusDays(1), day(1, MONDAY, minor)));

        assertThat(person.day(1, "2026-11-24T12:00").state()).isEqualTo(DayStateName.DONE);
    }

    @Test
    void a_material_change_asks_those_who_read_the_old_text_and_gives_them_time() {
        RecordFixtures person = following(plan).read(1, "s1", "2026-11-23T09:00");
        person.republished(publication(2, MONDAY.plusDays(1), day(1, MONDAY, section("s1", "new", 2))));

        DayVerdict asked = person.day(1, "2026-11-24T12:00");
        assertThat(asked.state()).isEqualTo(DayStateName.OPEN);
        assertThat(asked.rule()).isEqualTo(RuleCode.READ_CHANGED_TEXT);
        assertThat(asked.streakState()).isEqualTo(DayStateName.DONE);
        assertThat(person.day(1, "2026-11-28T00:00").state()).isEqualTo(DayStateName.OVERDUE);

        DayVerdict read = person.read(1, "s1", "2026-11-25T09:00").day(1, "2026-11-25T10:00");
        assertThat(read.state()).isEqualTo(DayStateName.DONE);
        assertThat(read.facts()).extracting(ExplainedFact::code).contains(FactCode.SECTION_READ_AGAIN);
        assertThat(person.record().facts().proofs()).hasSize(2);
    }

    @Test
    void a_material_change_replaces_a_text_that_was_not_read_yet() {
        RecordFixtures person = following(plan);
        person.republished(publication(2, MONDAY, day(1, MONDAY, section("s1", "new", 2))));

        assertThat(person.read(1, "s1", "2026-11-23T20:00")
                        .day(1, "2026-11-23T21:00")
                        .state())
                .isEqualTo(DayStateName.DONE);
        assertThat(person.record().facts().proofs()).extracting(Proof::hash).containsExactly("new");
    }
}

package io.rizhi.study.progress.model;

import static io.rizhi.study.plan.model.PlanFixtures.MONDAY;
import static io.rizhi.study.plan.model.PlanFixtures.publication;
import static io.rizhi.study.plan.model.PlanFixtures.quizDay;
import static io.rizhi.study.plan.model.PlanFixtures.section;
import static io.rizhi.study.progress.model.RecordFixtures.following;
import static io.rizhi.study.progress.model.RecordFixtures.week;
import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.study.plan.model.Publication;
import io.rizhi.study.progress.model.ProgressEvent.DayCompleted;
import io.rizhi.study.progress.model.ProgressEvent.DayReopened;
import io.rizhi.study.progress.model.ProgressEvent.PlanCompleted;
import io.rizhi.study.progress.model.ProgressEvent.QuizResultNoted;
import io.rizhi.study.progress.model.ProgressEvent.ReadingProved;
import org.junit.jupiter.api.Test;

class StudyRecordTest {
    private static final Publication TWO_DAYS =
            publication(quizDay(1, MONDAY, section("s1")), quizDay(2, MONDAY.plusDays(1), section("s2")));

    @Test
    void tells_of_reading_result_day_and_plan_in_order() {
        RecordFixtures person = following(publication(quizDay(1, MONDAY, section("s1"))))
                .read(1, "s1", "2026-11-23T09:00")
                .answered(1, 40, "2026-11-23T09:10")
                .answered(1, 80, "2026-11-23T09:20");

        assertThat(person.events())
                .extracting(Object::getClass)
                .isEqualTo(java.util.List.of(
                        ReadingProved.class,
                        QuizResultNoted.class,
                        QuizResultNoted.class,
                        DayCompleted.class,
                        PlanCompleted.class));
    }

    @Test
    void a_day_is_told_once_however_often_its_facts_come() {
        RecordFixtures person = following(publication(quizDay(1, MONDAY, section("s1"))))
                .read(1, "s1", "2026-11-23T09:00")
                .answered(1, "attempt-1", 2, 80, "2026-11-23T09:10")
                .answered(1, "attempt-1", 2, 80, "2026-11-23T09:10")
                .read(1, "s1", "2026-11-23T09:30")
                .answered(1, "attempt-2", 2, 90, "2026-11-23T10:00");

        assertThat(person.events()).filteredOn(DayCompleted.class::isInstance).hasSize(1);
        assertThat(person.record().facts().results()).hasSize(2);
    }

    @Test
    void an_older_sequence_of_an_attempt_changes_nothing() {
        RecordFixtures person = following(publication(quizDay(1, MONDAY, section("s1"))))
                .answered(1, "attempt-1", 4, 80, "2026-11-23T09:10");
        StudyRecord before = person.record();

        assertThat(person.answered(1, "attempt-1", 3, 10, "2026-11-23T09:10").record())
                .isEqualTo(before);
    }

    @Test
    void a_result_marked_later_by_hand_replaces_the_one_before() {
        RecordFixtures person = following(publication(quizDay(1, MONDAY, section("s1"))))
                .read(1, "s1", "2026-11-23T09:00")
                .answered(1, "attempt-1", 2, 20, "2026-11-23T09:10")
                .answered(1, "attempt-1", 3, 70, "2026-11-23T09:10");

        assertThat(person.day(1, "2026-11-23T12:00").state()).isEqualTo(DayStateName.DONE);
        assertThat(person.record().facts().results()).hasSize(1);
    }

    @Test
    void a_corrected_result_takes_a_day_back_and_its_undoing_gives_it_again() {
        RecordFixtures person = following(publication(quizDay(1, MONDAY, section("s1"))))
                .read(1, "s1", "2026-11-23T09:00")
                .answered(1, "attempt-1", 2, 80, "2026-11-23T09:10")
                .answered(1, "attempt-1", 3, 40, "2026-11-23T09:10");
        StudyRecord corrected = person.record();
        StudyRecord undone =
                person.answered(1, "attempt-1", 4, 80, "2026-11-23T09:10").record();

        assertThat(corrected.completedDays()).isEmpty();
        assertThat(corrected.completedAt()).isNull();
        assertThat(undone.completedDays()).containsExactly(1);
        assertThat(person.events().subList(3, 9))
                .extracting(Object::getClass)
                .isEqualTo(java.util.List.of(
                        PlanCompleted.class,
                        QuizResultNoted.class,
                        DayReopened.class,
                        QuizResultNoted.class,
                        DayCompleted.class,
                        PlanCompleted.class));
    }

    @Test
    void a_first_try_that_passes_after_all_moves_the_day_to_when_it_was_handed_in() {
        RecordFixtures person = following(publication(quizDay(1, MONDAY, section("s1"))))
                .read(1, "s1", "2026-11-23T09:00")
                .answered(1, "attempt-1", 2, 40, "2026-11-23T09:10")
                .answered(1, "attempt-2", 2, 80, "2026-11-24T08:00")
                .corrected(1, "attempt-1", 3, 70, "2026-11-23T09:10", "2026-11-25T08:00");

        assertThat(person.events())
                .filteredOn(DayCompleted.class::isInstance)
                .extracting(event -> ((DayCompleted) event).completion().isOnTime())
                .containsExactly(false, true);
        assertThat(person.events()).filteredOn(DayReopened.class::isInstance).hasSize(1);
    }

    @Test
    void an_abandoned_attempt_is_noted_once_and_decides_and_tells_nothing() {
        RecordFixtures person = following(publication(quizDay(1, MONDAY, section("s1"))))
                .read(1, "s1", "2026-11-23T09:00")
                .abandoned(1, "attempt-1", "2026-11-23T09:30")
                .abandoned(1, "attempt-1", "2026-11-23T09:30");

        assertThat(person.record().facts().abandoned()).hasSize(1);
        assertThat(person.events()).hasSize(1).hasOnlyElementsOfType(ReadingProved.class);
        assertThat(person.day(1, "2026-11-23T12:00").state()).isEqualTo(DayStateName.OPEN);
        assertThat(person.day(1, "2026-11-23T12:00").facts())
                .extracting(ExplainedFact::code)
                .endsWith(FactCode.QUIZ_OPEN, FactCode.QUIZ_ABANDONED);
        assertThat(person.day(1, "2026-11-23T09:15").facts())
                .as("before it was")
                .extracting(ExplainedFact::code)
                .doesNotContain(FactCode.QUIZ_ABANDONED);
    }

    @Test
    void a_plan_with_an_excused_day_is_complete_when_the_rest_is_done() {
        RecordFixtures person = following(publication(week(2)))
                .read(1, "s1", "2026-11-23T09:00")
                .excused(2, true, "2026-11-24T09:00");

        assertThat(person.events()).hasAtLeastOneElementOfType(PlanCompleted.class);
        assertThat(person.record().completedAt()).isNotNull();
    }

    @Test
    void a_withdrawn_excuse_leaves_the_plan_to_be_completed_again() {
        RecordFixtures person = following(publication(week(2)))
                .read(1, "s1", "2026-11-23T09:00")
                .excused(2, true, "2026-11-24T09:00")
                .excused(2, false, "2026-11-24T10:00");
        assertThat(person.record().completedAt()).isNull();

        RecordFixtures excusedAgain = person.excused(2, true, "2026-11-24T11:00");

        assertThat(excusedAgain.record().completedAt()).isNotNull();
        assertThat(excusedAgain.events())
                .filteredOn(PlanCompleted.class::isInstance)
                .hasSize(2);
    }

    @Test
    void the_completion_carries_minutes_and_the_best_mark() {
        RecordFixtures person = following(publication(quizDay(1, MONDAY, section("s1"))))
                .read(1, "s1", "2026-11-23T09:00")
                .answered(1, 80, "2026-11-23T09:20");

        DayCompleted completed = person.events().stream()
                .filter(DayCompleted.class::isInstance)
                .map(DayCompleted.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(completed.readingSeconds()).isEqualTo(120);
        assertThat(completed.attemptSeconds()).isEqualTo(90);
        assertThat(completed.markPercent()).isEqualTo(80);
        assertThat(completed.completion().isOnTime()).isTrue();
    }

    @Test
    void a_result_that_comes_after_its_person_left_completes_the_day_and_never_the_plan() {
        RecordFixtures person = following(TWO_DAYS)
                .read(1, "s1", "2026-11-23T09:00")
                .left("2026-11-23T09:05")
                .answered(1, 80, "2026-11-23T09:10");

        assertThat(person.events()).filteredOn(DayCompleted.class::isInstance).hasSize(1);
        assertThat(person.events()).noneMatch(PlanCompleted.class::isInstance);

        person.returned("2026-11-23T14:00");
        assertThat(person.record().completedAt()).isNull();
        person.read(2, "s2", "2026-11-24T09:00").answered(2, 80, "2026-11-24T09:10");
        assertThat(person.events()).filteredOn(PlanCompleted.class::isInstance).hasSize(1);
    }

    @Test
    void who_comes_back_with_nothing_left_to_do_has_completed_the_plan_then() {
        RecordFixtures person = following(TWO_DAYS)
                .read(1, "s1", "2026-11-23T09:00")
                .answered(1, 80, "2026-11-23T09:10")
                .read(2, "s2", "2026-11-24T09:00")
                .left("2026-11-24T09:05")
                .answered(2, 80, "2026-11-24T09:10");
        assertThat(person.record().completedAt()).isNull();

        person.returned("2026-11-25T09:00");

        assertThat(person.record().completedAt()).isEqualTo(person.instant("2026-11-25T09:00"));
        assertThat(person.events()).filteredOn(PlanCompleted.class::isInstance).hasSize(1);
        person.left("2026-11-25T10:00").returned("2026-11-25T11:00");
        assertThat(person.events()).filteredOn(PlanCompleted.class::isInstance).hasSize(1);
    }
}

package io.rizhi.study.progress.model;

import static io.rizhi.study.plan.model.PlanFixtures.MONDAY;
import static io.rizhi.study.plan.model.PlanFixtures.publication;
import static io.rizhi.study.plan.model.PlanFixtures.quizDay;
import static io.rizhi.study.plan.model.PlanFixtures.section;
import static io.rizhi.study.progress.model.RecordFixtures.following;
import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.study.progress.model.ProgressEvent.DayCompleted;
import io.rizhi.study.progress.model.ProgressEvent.DayReopened;
import org.junit.jupiter.api.Test;

class QuizStandingTest {
    private static final String NINE = "2026-11-23T09:10";
    private static final String TEN = "2026-11-23T10:10";

    private final RecordFixtures reader =
            following(publication(quizDay(1, MONDAY, section("s1")))).read(1, "s1", "2026-11-23T09:00");

    @Test
    void where_the_last_attempt_counts_a_later_failure_takes_the_day_back() {
        RecordFixtures person = reader.counted(1, "a", 80, NINE, reader.standing(1, "last", 1, 80, NINE, NINE));
        assertThat(person.day(1, "2026-11-23T09:30").state()).isEqualTo(DayStateName.DONE);

        person.counted(1, "b", 40, TEN, person.standing(2, "last", 2, 40, null, TEN));

        DayVerdict verdict = person.day(1, "2026-11-23T11:00");
        assertThat(verdict.state()).isEqualTo(DayStateName.OPEN);
        assertThat(verdict.isQuizPassed()).isFalse();
        assertThat(verdict.facts())
                .extracting(ExplainedFact::code)
                .contains(FactCode.QUIZ_BELOW, FactCode.QUIZ_COUNTS_LAST);
        assertThat(person.events()).hasAtLeastOneElementOfType(DayReopened.class);
        assertThat(person.day(1, "2026-11-23T10:00").state()).isEqualTo(DayStateName.DONE);
    }

    @Test
    void where_the_average_counts_the_day_is_done_with_the_attempt_that_lifted_it() {
        RecordFixtures person = reader.counted(1, "a", 40, NINE, reader.standing(1, "average", 1, 40, null, NINE))
                .counted(1, "b", 90, TEN, reader.standing(2, "average", 2, 65, TEN, TEN));

        DayVerdict verdict = person.day(1, "2026-11-23T11:00");

        assertThat(verdict.completion().at()).isEqualTo(person.instant(TEN));
        assertThat(verdict.facts())
                .filteredOn(fact -> fact.code() == FactCode.QUIZ_PASSED)
                .extracting(fact -> fact.arguments().get("percent"))
                .containsExactly("65");
        assertThat(DayMinutes.of(person.record().facts(), 1, person.instant("2026-11-23T11:00"))
                        .bestPercent())
                .isEqualTo(65);
    }

    @Test
    void results_that_arrive_in_the_wrong_order_end_in_the_newest_standing() {
        RecordFixtures person = reader.counted(1, "b", 70, TEN, reader.standing(2, "best", 2, 80, NINE, TEN))
                .counted(1, "a", 80, NINE, reader.standing(1, "best", 1, 80, NINE, NINE));

        DayVerdict verdict = person.day(1, "2026-11-23T11:00");

        assertThat(verdict.completion().at()).isEqualTo(person.instant(NINE));
        assertThat(person.events().stream()
                        .filter(DayCompleted.class::isInstance)
                        .count())
                .isEqualTo(2);
    }

    @Test
    void while_the_first_attempt_waits_for_marks_the_quiz_is_not_passed_and_that_is_said() {
        RecordFixtures person = reader.counted(1, "b", 90, TEN, reader.standing(1, "first", 1, null, null, TEN));

        DayVerdict verdict = person.day(1, "2026-11-23T11:00");

        assertThat(verdict.isQuizPassed()).isFalse();
        assertThat(verdict.facts()).extracting(ExplainedFact::code).contains(FactCode.QUIZ_FIRST_WAITS);
    }

    @Test
    void results_from_before_there_was_a_rule_count_as_they_did() {
        RecordFixtures person = reader.answered(1, 80, NINE).answered(1, 40, TEN);

        assertThat(person.day(1, "2026-11-23T11:00").isQuizPassed()).isTrue();
        assertThat(DayMinutes.of(person.record().facts(), 1, person.instant("2026-11-23T11:00"))
                        .bestPercent())
                .isEqualTo(80);
    }
}

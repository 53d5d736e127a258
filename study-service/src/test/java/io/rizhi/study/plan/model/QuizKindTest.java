package io.rizhi.study.plan.model;

import static io.rizhi.study.plan.model.PlanFixtures.MONDAY;
import static io.rizhi.study.plan.model.PlanFixtures.section;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuizKindTest {

    @ParameterizedTest
    @CsvSource({
        "DAILY, 2026-11-23, 2026-12-18, 2026-11-23",
        "WEEKLY, 2026-11-27, 2026-12-18, 2026-11-29",
        "WEEKLY, 2026-11-23, 2026-12-18, 2026-11-29",
        "WEEKLY, 2026-11-29, 2026-12-18, 2026-11-29",
        "WEEKLY, 2026-12-31, 2027-01-15, 2027-01-03",
        "TOPIC, 2026-11-23, 2026-12-18, 2026-12-18",
        "TOPIC, 2026-12-18, 2026-12-18, 2026-12-18",
    })
    void a_day_has_time_until_the_end_of_itself_its_week_or_the_plan(
            QuizKind kind, LocalDate studyDate, LocalDate endOn, LocalDate dueOn) {
        assertThat(kind.dueOn(studyDate, endOn)).isEqualTo(dueOn);
    }

    @Test
    void what_was_stored_before_there_were_kinds_is_daily() {
        assertThat(QuizKind.ofCode(null)).isEqualTo(QuizKind.DAILY);
        assertThat(QuizKind.ofCode("monthly")).isEqualTo(QuizKind.DAILY);
        assertThat(QuizKind.ofCode("weekly")).isEqualTo(QuizKind.WEEKLY);
    }

    @Test
    void a_daily_quiz_keeps_the_hash_from_before_there_were_kinds_and_another_kind_changes_it() {
        String daily = hash(QuizKind.DAILY);

        assertThat(daily).isEqualTo("7930bfda2f7d13aec69501d9923204db75b38fdb15d79a96f52d87fe9ea36698");
        assertThat(List.of(hash(QuizKind.WEEKLY), hash(QuizKind.TOPIC)))
                .doesNotContain(daily)
                .doesNotHaveDuplicates();
    }

    private static String hash(QuizKind kind) {
        PublishedDay day = new PublishedDay(1, MONDAY, "第一天", List.of(section("s1")), PlanFixtures.QUIZ.as(kind));
        return PublicationHash.of("安全生产法", 3, List.of(day), AudienceRule.NOBODY);
    }
}

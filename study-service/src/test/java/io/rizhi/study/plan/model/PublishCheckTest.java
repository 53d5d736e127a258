package io.rizhi.study.plan.model;

import static io.rizhi.study.plan.model.PlanFixtures.MONDAY;
import static io.rizhi.study.plan.model.PlanFixtures.QUIZ;
import static io.rizhi.study.plan.model.PlanFixtures.WORKDAYS;
import static io.rizhi.study.plan.model.PlanFixtures.ref;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublishCheckTest {

    private static final KnownSection KNOWN = new KnownSection(ref("s1"), 1, "章节", null, "hash", 5250, 0, 900);

    @Test
    void a_complete_draft_has_no_findings() {
        assertThat(check(draft(MONDAY, day("quiz-1", "s1")), 30)).isEmpty();
    }

    @Test
    void an_empty_audience_is_an_error() {
        assertThat(check(draft(MONDAY, day("quiz-1", "s1")), 0)).containsExactly(FindingCode.EMPTY_AUDIENCE);
    }

    @Test
    void names_what_a_plan_without_anything_lacks() {
        assertThat(check(PlanDraft.titled(" "), 0))
                .containsExactly(
                        FindingCode.NO_TITLE, FindingCode.NO_DAYS, FindingCode.EMPTY_AUDIENCE, FindingCode.NO_START);
    }

    @Test
    void a_start_in_the_past_is_only_a_warning() {
        assertThat(check(draft(MONDAY.minusDays(7), day("quiz-1", "s1")), 30))
                .containsExactly(FindingCode.PAST_START)
                .noneMatch(FindingCode::isError);
    }

    @Test
    void a_day_without_quiz_is_a_warning_and_an_unpublished_quiz_an_error() {
        assertThat(check(draft(MONDAY, day(null, "s1")), 30)).containsExactly(FindingCode.DAY_WITHOUT_QUIZ);
        assertThat(check(draft(MONDAY, day("draft", "s1")), 30))
                .containsExactly(FindingCode.UNPUBLISHED_QUIZ)
                .allMatch(FindingCode::isError);
    }

    @Test
    void a_missing_section_is_told_from_a_missing_revision() {
        PlanDayDraft other = new PlanDayDraft("x", List.of(new SectionRef("doc-1", "rev-9", "s1")), "quiz-1");

        assertThat(check(draft(MONDAY, day("quiz-1", "s9")), 30)).contains(FindingCode.MISSING_SECTION);
        assertThat(check(draft(MONDAY, other), 30)).contains(FindingCode.MISSING_REVISION);
    }

    @Test
    void a_section_asked_twice_is_an_error() {
        assertThat(check(draft(MONDAY, day("quiz-1", "s1"), day("quiz-1", "s1")), 30))
                .containsExactly(FindingCode.REPEATED_SECTION);
    }

    @Test
    void a_day_without_anything_to_do_is_an_error() {
        assertThat(check(draft(MONDAY, day(null)), 30)).contains(FindingCode.EMPTY_DAY);
    }

    private static List<FindingCode> check(PlanDraft draft, int headCount) {
        DraftContext context = new DraftContext(
                Map.of(ref("s1"), KNOWN),
                Set.of("rev-1"),
                Map.of("doc-1", 1),
                Map.of("quiz-1", QUIZ),
                WorkCalendar.EMPTY,
                headCount,
                MONDAY.minusDays(1));
        return PublishCheck.of(draft, context).stream().map(Finding::code).toList();
    }

    private static PlanDraft draft(LocalDate start, PlanDayDraft... days) {
        return new PlanDraft("计划", start, WORKDAYS, true, 15, 3, List.of(), List.of(days), AudienceRule.NOBODY);
    }

    private static PlanDayDraft day(@Nullable String quizId, String... sections) {
        return new PlanDayDraft(
                "天", List.of(sections).stream().map(PlanFixtures::ref).toList(), quizId);
    }
}

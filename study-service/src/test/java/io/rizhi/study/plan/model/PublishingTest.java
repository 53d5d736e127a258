package io.rizhi.study.plan.model;

import static io.rizhi.study.plan.model.PlanFixtures.MONDAY;
import static io.rizhi.study.plan.model.PlanFixtures.WORKDAYS;
import static io.rizhi.study.plan.model.PlanFixtures.ref;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublishingTest {

    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

    @Test
    void the_same_content_has_the_same_hash_and_any_change_another() {
        Publication first = publish(draft("s1", "s2"), context("h1"), null, true);
        Publication same = publish(draft("s1", "s2"), context("h1"), null, true);
        Publication otherText = publish(draft("s1", "s2"), context("h2"), null, true);
        Publication otherOrder = publish(draft("s2", "s1"), context("h1"), null, true);

        assertThat(same.hash()).isEqualTo(first.hash());
        assertThat(List.of(first.hash(), otherText.hash(), otherOrder.hash())).doesNotHaveDuplicates();
    }

    @Test
    void numbers_follow_each_other() {
        Publication first = publish(draft("s1"), context("h1"), null, true);

        assertThat(first.version()).isEqualTo(1);
        assertThat(publish(draft("s1"), context("h1"), first, true).version()).isEqualTo(2);
    }

    @Test
    void an_unchanged_section_keeps_its_history() {
        Publication first = publish(draft("s1"), context("h1"), null, true);

        PublishedSection section =
                publish(draft("s1"), context("h1"), first, true).section("s1").orElseThrow();

        assertThat(section.materialSince()).isEqualTo(1);
        assertThat(section.acceptedHashes()).isEmpty();
    }

    @Test
    void a_minor_change_accepts_the_texts_before_it() {
        Publication first = publish(draft("s1"), context("h1"), null, true);
        Publication second = publish(draft("s1"), context("h2"), first, false);

        PublishedSection third =
                publish(draft("s1"), context("h3"), second, false).section("s1").orElseThrow();

        assertThat(third.acceptedHashes()).containsExactly("h1-s1", "h2-s1");
        assertThat(third.materialSince()).isEqualTo(1);
        assertThat(third.isCoveredBy("h1-s1")).isTrue();
    }

    @Test
    void a_material_change_accepts_no_older_text() {
        Publication first = publish(draft("s1"), context("h1"), null, true);
        Publication second = publish(draft("s1"), context("h2"), first, false);

        PublishedSection third =
                publish(draft("s1"), context("h3"), second, true).section("s1").orElseThrow();

        assertThat(third.acceptedHashes()).isEmpty();
        assertThat(third.materialSince()).isEqualTo(3);
    }

    @Test
    void a_joiner_starts_with_the_first_day_that_is_not_over() {
        Publication plan = PlanFixtures.publication(PlanFixtures.daysFrom(MONDAY, 3));

        assertThat(plan.firstDayFor(MONDAY.minusDays(5))).isEqualTo(1);
        assertThat(plan.firstDayFor(MONDAY.plusDays(1))).isEqualTo(2);
        assertThat(plan.firstDayFor(MONDAY.plusDays(9))).isEqualTo(4);
    }

    private static Publication publish(
            PlanDraft draft, DraftContext context, @Nullable Publication previous, boolean isMaterial) {
        return new Publishing(context, previous, (before, now) -> isMaterial, ReadingPace.FASTEST_HONEST)
                .publish("plan-1", draft, NOW);
    }

    private static PlanDraft draft(String... sections) {
        List<SectionRef> refs =
                List.of(sections).stream().map(PlanFixtures::ref).toList();
        return new PlanDraft(
                "计划",
                MONDAY,
                WORKDAYS,
                true,
                15,
                3,
                refs,
                List.of(new PlanDayDraft("第一天", refs, null)),
                AudienceRule.NOBODY);
    }

    private static DraftContext context(String hash) {
        Map<SectionRef, KnownSection> sections = Map.of(ref("s1"), known("s1", hash), ref("s2"), known("s2", hash));
        return new DraftContext(
                sections, Set.of("rev-1"), Map.of(), Map.of(), WorkCalendar.EMPTY, 5, MONDAY.minusDays(3));
    }

    private static KnownSection known(String id, String hash) {
        return new KnownSection(ref(id), 1, "章节 " + id, null, hash + "-" + id, 1750, 0, 300);
    }
}

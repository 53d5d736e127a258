package io.rizhi.quiz.grading.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.quiz.attempt.model.HandMark;
import io.rizhi.quiz.attempt.model.Opinion;
import io.rizhi.quiz.ids.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HandMarkingTest {
    private static final MarkingRule TWICE = new MarkingRule(true, BigDecimal.ONE);
    private static final Instant AT = Instant.parse("2026-11-23T09:00:00Z");

    private static Opinion opinion(String marker, String mark) {
        return new Opinion(new BigDecimal(mark), null, Map.of(), new PersonId(marker), AT);
    }

    private static HandMark marked(MarkingRule rule, Opinion... opinions) {
        HandMark mark = null;
        for (Opinion opinion : opinions) {
            mark = HandMarking.with(mark, opinion, rule);
        }
        return java.util.Objects.requireNonNull(mark);
    }

    @Test
    void one_marker_is_enough_as_long_as_nothing_else_was_said() {
        assertThat(marked(MarkingRule.SINGLE, opinion("a", "7.5")).mark()).isEqualByComparingTo("7.5");
    }

    @Test
    void two_markers_within_the_tolerance_agree_on_the_middle_rounded_once() {
        HandMark mark = marked(TWICE, opinion("a", "7"), opinion("b", "7.55"));

        assertThat(marked(TWICE, opinion("a", "7")).mark()).isNull();
        assertThat(mark.mark()).isEqualByComparingTo("7.28");
        assertThat(mark.opinions()).hasSize(2);
    }

    @Test
    void two_markers_too_far_apart_wait_for_a_third_whose_mark_counts() {
        HandMark apart = marked(TWICE, opinion("a", "3"), opinion("b", "8"));
        HandMark decided = HandMarking.with(apart, opinion("c", "6"), TWICE);

        assertThat(apart.mark()).isNull();
        assertThat(HandMarking.needsDecision(apart)).isTrue();
        assertThat(decided.mark()).isEqualByComparingTo("6");
        assertThat(decided.opinions()).extracting(Opinion::mark).hasSize(3);
    }

    @Test
    void a_marker_who_thinks_again_replaces_the_own_mark_and_is_still_one() {
        HandMark mark = marked(TWICE, opinion("a", "3"), opinion("a", "4"));

        assertThat(mark.mark()).isNull();
        assertThat(mark.opinions())
                .extracting(opinion -> opinion.mark().intValue())
                .containsExactly(4);
    }
}

package io.rizhi.quiz.override;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.quiz.override.model.OverrideStep;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverrideStepsTest {
    private static final Instant NINE = Instant.parse("2026-11-26T01:00:00Z");

    /** Newest first; two of them at the same moment. */
    private static final List<OverrideStep> ALL =
            List.of(step("e", 40), step("d", 30), step("c", 20), step("b", 20), step("a", 10));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 50})
    void every_change_is_on_one_page_whatever_the_size(int size) {
        List<String> seen = new ArrayList<>();
        @Nullable Instant before = null;
        do {
            OverrideStepsPageView page = OverrideStepsPageView.of(ALL, before, size);
            page.items().forEach(step -> seen.add(step.changedBy()));
            before = page.next() == null ? null : Instant.ofEpochMilli(Long.parseLong(page.next()));
        } while (before != null);

        assertThat(seen).containsExactly("e", "d", "c", "b", "a");
    }

    @Test
    void changes_of_one_moment_are_not_torn_apart() {
        assertThat(OverrideStepsPageView.of(ALL, null, 3).items())
                .extracting(OverrideStepView::changedBy)
                .containsExactly("e", "d", "c", "b");
    }

    @Test
    void without_changes_there_is_one_empty_page() {
        assertThat(OverrideStepsPageView.of(List.of(), null, 20)).isEqualTo(new OverrideStepsPageView(List.of(), null));
    }

    private static OverrideStep step(String by, int seconds) {
        return new OverrideStep(by, NINE.plusSeconds(seconds), null);
    }
}

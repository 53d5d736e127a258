package io.rizhi.quiz.override;

import io.rizhi.quiz.override.model.OverrideStep;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes of one override, newest first; the last 50 are kept.
 *
 * @param next cursor of the page after this; null on the last page
 */
record OverrideStepsPageView(
        List<OverrideStepView> items, @Nullable String next) {

    /**
     * Changes of the same moment stay on one page, so that none falls between two.
     *
     * @param all newest first
     * @param before only those from before it; null for all
     */
    static OverrideStepsPageView of(List<OverrideStep> all, @Nullable Instant before, int limit) {
        List<OverrideStep> rest = all.stream()
                .filter(step -> before == null || step.at().isBefore(before))
                .toList();
        int end = Math.min(limit, rest.size());
        while (end > 0
                && end < rest.size()
                && rest.get(end).at().equals(rest.get(end - 1).at())) {
            end++;
        }
        String next = end > 0 && end < rest.size()
                ? String.valueOf(rest.get(end - 1).at().toEpochMilli())
                : null;
        return new OverrideStepsPageView(
                rest.subList(0, end).stream().map(OverrideStepView::of).toList(), next);
    }
}

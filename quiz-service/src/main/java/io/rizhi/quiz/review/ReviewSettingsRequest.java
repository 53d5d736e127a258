package io.rizhi.quiz.review;

import io.rizhi.quiz.review.model.ReviewRules;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What the organisation asks of reviews from now on.
 *
 * @param rightInRow right answers one after the other that let a question leave
 * @param perDay questions a day asks for at most
 * @param slowSeconds from how many seconds on a right answer in a quiz counts as hard; null for never
 * @param fastSeconds up to how many seconds it counts as easy, less than that; null for never
 * @param isHintHard whether a right answer counts as hard after a hint; null for no
 */
record ReviewSettingsRequest(
        @NotNull @Min(1) @Max(ReviewRules.MOST_IN_ROW) Integer rightInRow,

        @NotNull @Min(ReviewRules.LEAST_PER_DAY) @Max(ReviewRules.MOST_PER_DAY)
        Integer perDay,

        @Nullable @Min(1) @Max(ReviewRules.MOST_SECONDS) Integer slowSeconds,

        @Nullable @Min(1) @Max(ReviewRules.MOST_SECONDS) Integer fastSeconds,

        @Nullable Boolean isHintHard) {
    ReviewRules toRules() {
        return new ReviewRules(rightInRow, perDay, slowSeconds, fastSeconds, Boolean.TRUE.equals(isHintHard));
    }
}

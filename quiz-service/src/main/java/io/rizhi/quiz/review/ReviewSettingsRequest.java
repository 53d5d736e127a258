package io.rizhi.quiz.review;

import io.rizhi.quiz.review.model.ReviewRules;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * What the organisation asks of reviews from now on.
 *
 * @param rightInRow right answers one after the other that let a question leave
 * @param perDay questions a day asks for at most
 */
record ReviewSettingsRequest(
        @NotNull @Min(1) @Max(ReviewRules.MOST_IN_ROW) Integer rightInRow,

        @NotNull @Min(ReviewRules.LEAST_PER_DAY) @Max(ReviewRules.MOST_PER_DAY)
        Integer perDay) {}

package io.rizhi.quiz.review;

import io.rizhi.quiz.review.model.ReviewRules;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What the organisation asks of reviews.
 *
 * @param rightInRow right answers one after the other that let a question leave, 1 to 10
 * @param perDay questions a day asks for at most, 5 to 100
 */
@Schema(name = "ReviewSettings")
record ReviewSettingsView(int rightInRow, int perDay) {
    static ReviewSettingsView of(ReviewRules rules) {
        return new ReviewSettingsView(rules.rightInRow(), rules.perDay());
    }
}

package io.rizhi.quiz.review;

import io.rizhi.quiz.review.model.ReviewRules;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the organisation asks of reviews.
 *
 * @param rightInRow right answers one after the other that let a question leave, 1 to 10
 * @param perDay questions a day asks for at most, 5 to 100
 * @param slowSeconds from how many seconds on a right answer in a quiz counts as hard; null for never
 * @param fastSeconds up to how many seconds it counts as easy, if the one before was right too; null for never
 * @param isHintHard whether a right answer counts as hard after a hint
 */
@Schema(name = "ReviewSettings")
record ReviewSettingsView(
        int rightInRow,
        int perDay,
        @Nullable Integer slowSeconds,
        @Nullable Integer fastSeconds,
        boolean isHintHard) {
    static ReviewSettingsView of(ReviewRules rules) {
        return new ReviewSettingsView(
                rules.rightInRow(), rules.perDay(), rules.slowSeconds(), rules.fastSeconds(), rules.isHintHard());
    }
}

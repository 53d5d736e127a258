package io.rizhi.gateway.composition;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Part of the Today page: wrong answers to go over.
 *
 * @param isAvailable false when the service did not answer in time; the part is then missing, not empty
 * @param content {@code ReviewSummaryView}, as quiz-service wrote it; null when it is missing
 */
record TodayReviewPart(
        boolean isAvailable,

        @JsonRawValue
        @Schema(
                types = {"object", "null"},
                description = "ReviewSummaryView of quiz-service")
        @Nullable
        String content) {

    static TodayReviewPart of(TodayPart part) {
        return new TodayReviewPart(part.isAvailable(), part.content());
    }
}

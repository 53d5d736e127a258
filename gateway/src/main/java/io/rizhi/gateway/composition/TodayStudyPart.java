package io.rizhi.gateway.composition;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Part of the Today page: what is due.
 *
 * @param isAvailable false when the service did not answer in time; the part is then missing, not empty
 * @param content {@code TodayStudyView}, as study-service wrote it; null when it is missing
 */
record TodayStudyPart(
        boolean isAvailable,

        @JsonRawValue
        @Schema(
                types = {"object", "null"},
                description = "TodayStudyView of study-service")
        @Nullable
        String content) {

    static TodayStudyPart of(TodayPart part) {
        return new TodayStudyPart(part.isAvailable(), part.content());
    }
}

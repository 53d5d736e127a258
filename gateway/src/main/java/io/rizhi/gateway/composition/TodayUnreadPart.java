package io.rizhi.gateway.composition;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Part of the Today page: unread messages.
 *
 * @param isAvailable false when the service did not answer in time; the part is then missing, not empty
 * @param content {@code UnreadView}, as notification-service wrote it; null when it is missing
 */
record TodayUnreadPart(
        boolean isAvailable,

        @JsonRawValue
        @Schema(
                types = {"object", "null"},
                description = "UnreadView of notification-service")
        @Nullable
        String content) {

    static TodayUnreadPart of(TodayPart part) {
        return new TodayUnreadPart(part.isAvailable(), part.content());
    }
}

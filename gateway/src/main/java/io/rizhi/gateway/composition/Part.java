package io.rizhi.gateway.composition;

import com.fasterxml.jackson.annotation.JsonRawValue;
import org.jspecify.annotations.Nullable;

/**
 * One part of the Today page.
 *
 * @param isAvailable false when its service did not answer in time; the part is then missing, not empty
 * @param content as the service wrote it, or null when it is missing
 */
record Part(boolean isAvailable, @JsonRawValue @Nullable String content) {

    static final Part MISSING = new Part(false, null);

    static Part of(String content) {
        return new Part(true, content);
    }
}

package io.rizhi.gateway.composition;

import org.jspecify.annotations.Nullable;

/**
 * What a service said about its part of the Today page.
 *
 * @param content JSON as the service wrote it, or null when the part is missing
 */
record TodayPart(@Nullable String content) {

    static final TodayPart MISSING = new TodayPart(null);

    boolean isAvailable() {
        return content != null;
    }
}

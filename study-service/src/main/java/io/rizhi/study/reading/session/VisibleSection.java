package io.rizhi.study.reading.session;

import io.rizhi.study.reading.model.Visible;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * What was visible of a section since the last beat.
 *
 * @param sectionId the section
 * @param seconds how long, 0–86400
 * @param reachedEnd whether its end was visible
 */
record VisibleSection(
        @NotNull String sectionId, @Min(0) @Max(86_400) int seconds, boolean reachedEnd) {

    Visible toVisible() {
        return new Visible(sectionId, seconds, reachedEnd);
    }
}

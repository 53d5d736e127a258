package io.rizhi.study.progress.model;

import io.rizhi.study.plan.model.PublishedSection;
import org.jspecify.annotations.Nullable;

/**
 * A section a person is asked to read.
 *
 * @param asked the text to read now
 * @param before the text that was asked for before a material change; null without one
 */
public record DutySection(PublishedSection asked, @Nullable PublishedSection before) {

    public String sectionId() {
        return asked.sectionId();
    }
}

package io.rizhi.study.plan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day of a draft.
 *
 * @param title the title of the module
 * @param sections sections to read, in order
 * @param quizId the quiz to pass; null without one
 */
public record PlanDayDraft(
        String title, List<SectionRef> sections, @Nullable String quizId) {

    public PlanDayDraft {
        sections = List.copyOf(sections);
    }
}

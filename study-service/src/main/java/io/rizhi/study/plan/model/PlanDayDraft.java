package io.rizhi.study.plan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day of a draft.
 *
 * @param title the title of the module
 * @param sections sections to read, in order
 * @param quizId the quiz to pass; null without one
 * @param quizKind what the quiz is asked for; daily without one
 */
public record PlanDayDraft(
        String title, List<SectionRef> sections, @Nullable String quizId, QuizKind quizKind) {

    public PlanDayDraft {
        sections = List.copyOf(sections);
    }

    public PlanDayDraft(String title, List<SectionRef> sections, @Nullable String quizId) {
        this(title, sections, quizId, QuizKind.DAILY);
    }

    PlanDayDraft with(@Nullable String quiz, QuizKind kind) {
        return new PlanDayDraft(title, sections, quiz, quiz == null ? QuizKind.DAILY : kind);
    }
}

package io.rizhi.study.plan.draft;

import io.rizhi.study.plan.model.PlanDayDraft;
import io.rizhi.study.plan.model.QuizKind;
import io.rizhi.study.plan.model.SectionRef;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day of a draft.
 *
 * @param title the title of the module
 * @param sections sections to read, in order
 * @param quizId the quiz to pass; null without one
 * @param quizKind daily, weekly or topic; null for daily
 */
record PlanDayRequest(
        @NotNull @Size(max = 200) String title,
        @NotNull @Size(max = 200) List<SectionRef> sections,
        @Nullable String quizId,
        @Pattern(regexp = QuizKind.CODES) @Nullable String quizKind) {

    PlanDayDraft toDraft() {
        return new PlanDayDraft(title, sections, quizId, quizId == null ? QuizKind.DAILY : QuizKind.ofCode(quizKind));
    }
}

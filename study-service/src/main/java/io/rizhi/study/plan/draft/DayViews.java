package io.rizhi.study.plan.draft;

import io.rizhi.study.plan.model.DraftContext;
import io.rizhi.study.plan.model.Finding;
import io.rizhi.study.plan.model.KnownSection;
import io.rizhi.study.plan.model.PlanDayDraft;
import io.rizhi.study.plan.model.PlanDraft;
import io.rizhi.study.plan.model.PublishCheck;
import io.rizhi.study.plan.model.PublishedQuiz;
import io.rizhi.study.plan.model.SectionRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Shows the days of a draft with dates, titles and what the publish check says of each. */
final class DayViews {

    private DayViews() {}

    static List<PlanDayView> of(PlanDraft draft, DraftContext context) {
        List<Finding> findings = PublishCheck.of(draft, context);
        List<LocalDate> dates = draft.dates(context.calendar());
        List<PlanDayView> views = new ArrayList<>();
        for (int i = 0; i < draft.days().size(); i++) {
            LocalDate date = i < dates.size() ? dates.get(i) : null;
            views.add(view(i + 1, date, draft.days().get(i), context, findings));
        }
        return views;
    }

    private static PlanDayView view(
            int number, @Nullable LocalDate date, PlanDayDraft day, DraftContext context, List<Finding> findings) {
        List<PlanSectionView> sections =
                day.sections().stream().map(ref -> section(ref, context)).toList();
        List<String> warnings = findings.stream()
                .filter(finding -> Objects.equals(finding.day(), number))
                .map(finding -> finding.code().code())
                .distinct()
                .toList();
        int seconds =
                sections.stream().mapToInt(PlanSectionView::estimatedSeconds).sum();
        return new PlanDayView(number, date, day.title(), sections, seconds, quiz(day, context), warnings);
    }

    private static PlanSectionView section(SectionRef ref, DraftContext context) {
        KnownSection known = context.sections().get(ref);
        return known == null
                ? new PlanSectionView(ref.documentId(), ref.revisionId(), ref.sectionId(), "", null, 0)
                : new PlanSectionView(
                        ref.documentId(),
                        ref.revisionId(),
                        ref.sectionId(),
                        known.title(),
                        known.number(),
                        known.estimatedSeconds());
    }

    private static @Nullable PlanQuizView quiz(PlanDayDraft day, DraftContext context) {
        String quizId = day.quizId();
        if (quizId == null) {
            return null;
        }
        PublishedQuiz quiz = context.quizzes().get(quizId);
        return quiz == null
                ? new PlanQuizView(quizId, null, "", 0, 0, day.quizKind().code())
                : new PlanQuizView(
                        quizId,
                        quiz.version(),
                        quiz.title(),
                        quiz.questionCount(),
                        quiz.passPercent(),
                        day.quizKind().code());
    }
}

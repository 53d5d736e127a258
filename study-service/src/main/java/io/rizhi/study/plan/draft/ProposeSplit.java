package io.rizhi.study.plan.draft;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.study.calendar.OrganisationDate;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.plan.model.DaySplit;
import io.rizhi.study.plan.model.DraftContext;
import io.rizhi.study.plan.model.KnownSection;
import io.rizhi.study.plan.model.PlanDayDraft;
import io.rizhi.study.plan.model.PlanDraft;
import io.rizhi.study.plan.model.QuizPlacement;
import io.rizhi.study.plan.model.SectionRef;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Proposes days of about the wanted length. Nothing is saved; sections that do not exist are left out. */
public final class ProposeSplit {

    private final Plans plans;
    private final DraftContexts contexts;
    private final OrganisationDate today;

    public ProposeSplit(Plans plans, DraftContexts contexts, OrganisationDate today) {
        this.plans = plans;
        this.contexts = contexts;
        this.today = today;
    }

    /**
     * @param wanted the schedule, the sections in order and the minutes; its days are ignored
     * @param quizId a quiz for the days; null for none
     * @param placement on which of them
     */
    public Mono<PlanDaysView> propose(PlanId id, PlanDraft wanted, @Nullable String quizId, QuizPlacement placement) {
        return plans.find(id)
                .switchIfEmpty(Mono.error(() -> KitProblems.NOT_FOUND.exception()))
                .flatMap(stored -> contexts.of(wanted, today.get()))
                .map(context -> split(wanted, quizId, placement, context))
                .flatMap(draft ->
                        contexts.of(draft, today.get()).map(context -> new PlanDaysView(DayViews.of(draft, context))));
    }

    private static PlanDraft split(
            PlanDraft wanted, @Nullable String quizId, QuizPlacement placement, DraftContext context) {
        List<KnownSection> sections = wanted.sections().stream()
                .distinct()
                .filter(context.sections()::containsKey)
                .map(ref -> known(ref, context))
                .toList();
        List<Integer> seconds =
                sections.stream().map(KnownSection::estimatedSeconds).toList();
        List<PlanDayDraft> days = DaySplit.split(seconds, wanted.minutesPerDay() * 60).stream()
                .map(indexes -> day(indexes.stream().map(sections::get).toList()))
                .toList();
        PlanDraft unquizzed = withDays(wanted, days);
        return withDays(wanted, placement.place(days, unquizzed.dates(context.calendar()), quizId));
    }

    private static PlanDraft withDays(PlanDraft wanted, List<PlanDayDraft> days) {
        return new PlanDraft(
                wanted.title(),
                wanted.startOn(),
                wanted.weekdays(),
                wanted.followsCalendar(),
                wanted.minutesPerDay(),
                wanted.lateDays(),
                wanted.sections(),
                days,
                wanted.audience());
    }

    private static KnownSection known(SectionRef ref, DraftContext context) {
        return java.util.Objects.requireNonNull(context.sections().get(ref));
    }

    private static PlanDayDraft day(List<KnownSection> sections) {
        List<SectionRef> refs = sections.stream().map(KnownSection::ref).toList();
        return new PlanDayDraft(sections.get(0).title(), refs, null);
    }
}

package io.rizhi.study.plan.draft;

import io.rizhi.study.plan.model.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Lists plans, last changed first. */
public final class ListPlans {

    private final Plans plans;
    private final DraftContexts contexts;

    public ListPlans(Plans plans, DraftContexts contexts) {
        this.plans = plans;
        this.contexts = contexts;
    }

    public Mono<PlanPage> list(@Nullable PlanStatus status, @Nullable PlanCursor after, int limit) {
        return Mono.zip(plans.page(status, after, limit + 1).collectList(), contexts.workCalendar())
                .map(found -> page(found.getT1(), found.getT2(), limit));
    }

    private static PlanPage page(List<StoredPlan> found, WorkCalendar calendar, int limit) {
        List<StoredPlan> shown = found.subList(0, Math.min(limit, found.size()));
        String next = found.size() > limit
                ? PlanCursor.of(shown.get(shown.size() - 1).plan()).token()
                : null;
        return new PlanPage(
                shown.stream().map(stored -> view(stored.plan(), calendar)).toList(), next);
    }

    private static PlanListView view(Plan plan, WorkCalendar calendar) {
        List<LocalDate> dates = plan.draft().dates(calendar);
        return new PlanListView(
                plan.id().value(),
                plan.draft().title(),
                plan.status().code(),
                dates.isEmpty() ? plan.draft().startOn() : dates.get(0),
                dates.isEmpty() ? null : dates.get(dates.size() - 1),
                plan.draft().days().size(),
                plan.headCount(),
                plan.updatedAt());
    }
}

package io.rizhi.study.plan.draft;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.study.calendar.OrganisationDate;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.plan.model.DraftContext;
import io.rizhi.study.plan.model.PlanDraft;
import io.rizhi.study.plan.publication.PublicationView;
import io.rizhi.study.plan.publication.Publications;
import java.time.DayOfWeek;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Shows a plan with dates, warnings, today's head-count and the publication in force. */
public final class ShowPlan {

    private final Plans plans;
    private final Publications publications;
    private final DraftContexts contexts;
    private final OrganisationDate today;

    public ShowPlan(Plans plans, Publications publications, DraftContexts contexts, OrganisationDate today) {
        this.plans = plans;
        this.publications = publications;
        this.contexts = contexts;
        this.today = today;
    }

    public Mono<PlanView> show(PlanId id) {
        return plans.find(id)
                .switchIfEmpty(Mono.error(() -> KitProblems.NOT_FOUND.exception()))
                .flatMap(this::view);
    }

    Mono<PlanView> view(StoredPlan stored) {
        return Mono.zip(
                        contexts.of(stored.plan().draft(), today.get()),
                        publication(stored.plan()).map(Optional::of).defaultIfEmpty(Optional.empty()))
                .map(found -> view(stored, found.getT1(), found.getT2()));
    }

    private Mono<PublicationView> publication(Plan plan) {
        Integer number = plan.publication();
        return number == null
                ? Mono.empty()
                : publications.find(plan.id(), number).map(PublicationView::of);
    }

    private static PlanView view(StoredPlan stored, DraftContext context, Optional<PublicationView> publication) {
        Plan plan = stored.plan();
        PlanDraft draft = plan.draft();
        return new PlanView(
                plan.id().value(),
                draft.title(),
                plan.status().code(),
                stored.version(),
                draft.startOn(),
                draft.weekdays().stream().map(DayOfWeek::getValue).sorted().toList(),
                draft.followsCalendar(),
                draft.minutesPerDay(),
                draft.lateDays(),
                draft.sections(),
                DayViews.of(draft, context),
                draft.audience(),
                context.headCount(),
                publication.orElse(null),
                plan.hasUnpublishedChanges(),
                plan.updatedAt(),
                draft.givesCertificate());
    }
}

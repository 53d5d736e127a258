package io.rizhi.study.plan.publishing;

import io.rizhi.kit.mongo.RetryOnConflict;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.study.calendar.OrganisationDate;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.plan.PlanProblems;
import io.rizhi.study.plan.draft.PlanStatus;
import io.rizhi.study.plan.draft.Plans;
import io.rizhi.study.plan.draft.StoredPlan;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import reactor.core.publisher.Mono;

/** Closes a published plan for good: it asks nothing from today on. A second time changes nothing. */
public final class ClosePlan {

    private final Plans plans;
    private final OrganisationDate today;
    private final PublishingWork work;
    private final Clock clock;

    public ClosePlan(Plans plans, OrganisationDate today, PublishingWork work, Clock clock) {
        this.plans = plans;
        this.today = today;
        this.work = work;
        this.clock = clock;
    }

    public Mono<Void> close(PlanId id) {
        return RetryOnConflict.of(() -> plans.find(id)
                        .switchIfEmpty(Mono.error(() -> KitProblems.NOT_FOUND.exception()))
                        .flatMap(this::decide))
                .doOnSuccess(closed -> work.wake())
                .then();
    }

    private Mono<StoredPlan> decide(StoredPlan stored) {
        if (stored.plan().status() == PlanStatus.CLOSED) {
            return Mono.just(stored);
        }
        if (stored.plan().publication() == null) {
            return Mono.error(() -> PlanProblems.PLAN_NOT_PUBLISHED.exception());
        }
        Instant now = clock.instant();
        LocalDate on = today.get();
        return plans.closed(stored, on, now, PlanEvents.closed(stored.plan().id(), now, on));
    }
}

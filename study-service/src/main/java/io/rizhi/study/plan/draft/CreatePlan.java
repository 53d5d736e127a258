package io.rizhi.study.plan.draft;

import io.rizhi.study.ids.PlanId;
import io.rizhi.study.plan.model.PlanDraft;
import java.time.Clock;
import reactor.core.publisher.Mono;

/** Begins a plan. */
public final class CreatePlan {

    private final Plans plans;
    private final ShowPlan show;
    private final Clock clock;

    public CreatePlan(Plans plans, ShowPlan show, Clock clock) {
        this.plans = plans;
        this.show = show;
        this.clock = clock;
    }

    /** @param id the id of the new plan; a repeated request brings the same one and gets the same plan */
    public Mono<PlanView> create(PlanId id, String title) {
        return plans.create(id, PlanDraft.titled(title), clock.instant()).flatMap(show::view);
    }
}

package io.rizhi.study.plan.draft;

import io.rizhi.kit.mongo.LostUpdate;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.plan.PlanProblems;
import io.rizhi.study.plan.model.PlanDraft;
import java.time.Clock;
import reactor.core.publisher.Mono;

/** Replaces the draft of a plan. Who edits an older version than the stored one hears so and loses nothing. */
public final class EditDraft {

    private final Plans plans;
    private final ShowPlan show;
    private final Clock clock;

    public EditDraft(Plans plans, ShowPlan show, Clock clock) {
        this.plans = plans;
        this.show = show;
        this.clock = clock;
    }

    public Mono<PlanView> edit(PlanId id, long version, PlanDraft draft) {
        return plans.find(id)
                .switchIfEmpty(Mono.error(() -> KitProblems.NOT_FOUND.exception()))
                .flatMap(stored -> replace(stored, version, draft))
                .flatMap(show::view);
    }

    private Mono<StoredPlan> replace(StoredPlan stored, long version, PlanDraft draft) {
        if (stored.plan().status() == PlanStatus.CLOSED) {
            return Mono.error(() -> PlanProblems.PLAN_CLOSED.exception());
        }
        if (stored.version() != version) {
            return Mono.error(() -> KitProblems.STALE_VERSION.exception());
        }
        return plans.saveDraft(stored, draft, clock.instant())
                .onErrorMap(
                        LostUpdate.class,
                        lost -> KitProblems.STALE_VERSION.exception().causedBy(lost));
    }
}

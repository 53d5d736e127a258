package io.rizhi.study.plan.publishing;

import io.rizhi.kit.mongo.InTransaction;
import io.rizhi.kit.mongo.LostUpdate;
import io.rizhi.kit.problem.FieldError;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.problem.ProblemException;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.plan.PlanProblems;
import io.rizhi.study.plan.draft.Plan;
import io.rizhi.study.plan.draft.PlanStatus;
import io.rizhi.study.plan.draft.Plans;
import io.rizhi.study.plan.draft.StoredPlan;
import io.rizhi.study.plan.model.DraftContext;
import io.rizhi.study.plan.model.Finding;
import io.rizhi.study.plan.model.Publication;
import io.rizhi.study.plan.model.PublishCheck;
import io.rizhi.study.plan.publication.PublicationProgress;
import io.rizhi.study.plan.publication.PublicationView;
import io.rizhi.study.plan.publication.Publications;
import io.rizhi.study.plan.publication.StoredPublication;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * Publishes the draft of a plan. The publication is stored with the change of the plan; the study records follow in the
 * background. Publishing what is in force already gives that publication again.
 */
public final class PublishPlan {

    private final Plans plans;
    private final Publications publications;
    private final PublicationMaker maker;
    private final InTransaction inTransaction;
    private final PublishingWork work;

    public PublishPlan(
            Plans plans,
            Publications publications,
            PublicationMaker maker,
            InTransaction inTransaction,
            PublishingWork work) {
        this.plans = plans;
        this.publications = publications;
        this.maker = maker;
        this.inTransaction = inTransaction;
        this.work = work;
    }

    /**
     * @param version the version of the plan the admin has seen
     * @param publishedBy the admin's name, kept with the publication
     */
    public Mono<PublicationView> publish(PlanId id, long version, String publishedBy) {
        return plans.find(id)
                .switchIfEmpty(Mono.error(() -> KitProblems.NOT_FOUND.exception()))
                .flatMap(stored -> decide(stored, version, publishedBy))
                .onErrorMap(
                        LostUpdate.class,
                        lost -> KitProblems.STALE_VERSION.exception().causedBy(lost));
    }

    private Mono<PublicationView> decide(StoredPlan stored, long version, String publishedBy) {
        Plan plan = stored.plan();
        if (plan.status() == PlanStatus.CLOSED) {
            return Mono.error(() -> PlanProblems.PLAN_CLOSED.exception());
        }
        if (stored.version() != version) {
            return Mono.error(() -> KitProblems.STALE_VERSION.exception());
        }
        return inForce(plan)
                .flatMap(inForce -> maker.make(plan, inForce.map(StoredPublication::content))
                        .flatMap(made -> store(stored, made, inForce, publishedBy)));
    }

    private Mono<Optional<StoredPublication>> inForce(Plan plan) {
        Integer number = plan.publication();
        return number == null
                ? Mono.just(Optional.empty())
                : publications.find(plan.id(), number).map(Optional::of);
    }

    private Mono<PublicationView> store(
            StoredPlan stored, PublicationMaker.Made made, Optional<StoredPublication> inForce, String publishedBy) {
        List<Finding> findings = PublishCheck.of(stored.plan().draft(), made.context());
        if (findings.stream().anyMatch(Finding::isError)) {
            return Mono.error(() -> refused(findings));
        }
        Publication publication = made.publication().get();
        if (inForce.filter(before -> before.content().hash().equals(publication.hash()))
                .isPresent()) {
            return Mono.just(PublicationView.of(inForce.get()));
        }
        return store(stored, publication, made.context(), publishedBy);
    }

    private Mono<PublicationView> store(
            StoredPlan stored, Publication publication, DraftContext context, String publishedBy) {
        long headCount = context.headCount();
        StoredPublication fresh =
                new StoredPublication(publication, new PublicationProgress(publishedBy, headCount, 0, false, null));
        return inTransaction
                .run(() -> publications
                        .insert(fresh)
                        .then(plans.published(
                                stored, publication, headCount, PlanEvents.published(publication, headCount))))
                .doOnSuccess(done -> work.wake())
                .thenReturn(PublicationView.of(fresh));
    }

    private static ProblemException refused(List<Finding> findings) {
        return PlanProblems.PUBLISH_CHECK_FAILED.exception(findings.stream()
                .filter(Finding::isError)
                .map(finding -> FieldError.of(
                        finding.day() == null ? "" : "/days/" + (finding.day() - 1),
                        finding.code().code()))
                .toList());
    }
}

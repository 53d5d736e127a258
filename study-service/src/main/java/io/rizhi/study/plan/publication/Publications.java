package io.rizhi.study.plan.publication;

import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.plan.model.Publication;
import java.util.Collection;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All publications of all plans. */
public interface Publications {

    Mono<Void> insert(StoredPublication publication);

    /** The content of one publication; from memory where it has been read before. */
    Mono<Publication> content(PlanId planId, int version);

    /** The contents of several publications of one plan by number. */
    Mono<Map<Integer, Publication>> contents(PlanId planId, Collection<Integer> versions);

    Mono<StoredPublication> find(PlanId planId, int version);

    /** All publications of a plan, newest first. */
    Flux<StoredPublication> ofPlan(PlanId planId);

    /** Publications whose records are not all made, oldest first. */
    Flux<StoredPublication> incomplete();

    /** Notes that the audience has been handled up to a person. */
    Mono<Void> advance(Publication publication, PersonId after, int created);

    /** Notes that all of the audience has been handled. */
    Mono<Void> complete(Publication publication);
}

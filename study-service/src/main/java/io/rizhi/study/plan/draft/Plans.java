package io.rizhi.study.plan.draft;

import io.rizhi.kit.outbox.PendingEvent;
import io.rizhi.study.ids.DocumentId;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.plan.model.PlanDraft;
import io.rizhi.study.plan.model.Publication;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All plans. Each write fails with a lost update when the plan changed since it was read. */
public interface Plans {

    /** A new draft; the plan that is there when the id is taken. */
    Mono<StoredPlan> create(PlanId id, PlanDraft draft, Instant at);

    Mono<StoredPlan> find(PlanId id);

    /**
     * Plans by last change, newest first.
     *
     * @param status null for all
     * @param after the cursor of the page before; null for the first
     */
    Flux<StoredPlan> page(@Nullable PlanStatus status, @Nullable PlanCursor after, int limit);

    Mono<StoredPlan> saveDraft(StoredPlan read, PlanDraft draft, Instant at);

    Mono<StoredPlan> published(StoredPlan read, Publication publication, long headCount, PendingEvent event);

    Mono<StoredPlan> closed(StoredPlan read, LocalDate on, Instant at, PendingEvent event);

    /** Published plans that are not closed. */
    Flux<StoredPlan> running();

    /** Closed plans whose study records have not all heard of it. */
    Flux<StoredPlan> closing();

    /** Notes that the study records of a closed plan have heard of it. */
    Mono<Void> closureSpread(PlanId id);

    /** How many plans use each document. */
    Mono<Map<DocumentId, Integer>> usesOf(Collection<DocumentId> documents);

    /** The plans of the given ids, in no order. */
    Flux<StoredPlan> findAll(List<PlanId> ids);
}

package io.rizhi.study.statistics.row;

import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.statistics.model.RecordRow;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The rows that are served now. */
public interface StudyRows {

    /** The projection that keeps them. */
    String PROJECTION = "statistics";

    /**
     * Rows of some people, at most a few hundred at a time.
     *
     * @param plan null for all plans
     */
    Flux<RecordRow> of(Collection<PersonId> people, @Nullable PlanId plan);

    /** The plans in which any of some people have a record. */
    Flux<PlanId> plansOf(Collection<PersonId> people);

    /** All plans that were ever published. */
    Mono<Map<PlanId, PlanRow>> plans();

    /** Up to when all events are in the rows. */
    Mono<Instant> asOf();
}

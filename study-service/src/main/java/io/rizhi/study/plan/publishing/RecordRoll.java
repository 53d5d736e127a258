package io.rizhi.study.plan.publishing;

import io.rizhi.study.directory.person.PersonFacts;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.plan.model.Publication;
import java.time.LocalDate;
import java.util.List;
import reactor.core.publisher.Mono;

/** The study records of a plan, as publishing needs them. Implemented by the feature that owns them. */
public interface RecordRoll {

    /** Makes these people follow the publication; those who do already stay as they are. How many began to. */
    Mono<Integer> enrol(Publication publication, List<PersonFacts> people);

    /** Ends the records that still follow an earlier publication, because their people are not in the audience. */
    Mono<Integer> retireOthers(Publication publication);

    /** Tells all records of a plan that it asks nothing from a date on. */
    Mono<Void> close(PlanId planId, LocalDate closedOn);
}

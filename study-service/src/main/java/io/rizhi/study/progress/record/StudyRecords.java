package io.rizhi.study.progress.record;

import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.ids.RecordId;
import io.rizhi.study.progress.model.ProgressEvent;
import io.rizhi.study.progress.model.RecordOutcome.Accepted;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All study records. They hold every fact with its instant, so that any past date can be computed from them. */
public interface StudyRecords {

    Mono<StoredRecord> find(RecordId id);

    Mono<StoredRecord> find(PlanId plan, PersonId person);

    /** Those of the records that exist, by id. */
    Flux<StoredRecord> findAll(Collection<RecordId> ids);

    /** The records of a person in all plans. */
    Flux<StoredRecord> ofPerson(PersonId person);

    /** Those of the people that have a record in the plan. */
    Flux<StoredRecord> ofPeople(PlanId plan, Collection<PersonId> people);

    /** All records of a plan, streamed by record id. */
    Flux<StoredRecord> ofPlan(PlanId plan);

    /** Records of a plan that still follow a publication before this one and were not left, streamed. */
    Flux<StoredRecord> notFollowing(PlanId plan, int version);

    /** New records; those that are there already stay as they are. How many were new. */
    Mono<Integer> insertMissing(List<Accepted> fresh);

    /** Stores what was decided on a record; a lost update when it changed meanwhile. Nothing to tell, nothing stored. */
    Mono<StoredRecord> save(StoredRecord read, Accepted outcome);

    /** Stores an event that changes no state. */
    Mono<Void> tell(StoredRecord read, ProgressEvent event);

    /** Tells all records of a plan that it asks nothing from a date on. */
    Mono<Void> close(PlanId plan, LocalDate closedOn);
}

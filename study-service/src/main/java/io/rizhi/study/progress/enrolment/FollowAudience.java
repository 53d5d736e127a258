package io.rizhi.study.progress.enrolment;

import io.rizhi.study.calendar.OrganisationDate;
import io.rizhi.study.directory.person.PeopleReader;
import io.rizhi.study.directory.person.PersonFacts;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.plan.audience.AudienceQueries;
import io.rizhi.study.plan.draft.Plan;
import io.rizhi.study.plan.draft.Plans;
import io.rizhi.study.plan.draft.StoredPlan;
import io.rizhi.study.plan.model.Publication;
import io.rizhi.study.plan.publication.Publications;
import io.rizhi.study.progress.record.StudyRecords;
import java.time.LocalDate;
import java.util.Objects;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Brings the records of one person in line with the audiences of all running plans, after something about the person has
 * changed. It asks the directory as it is now, so the order of events does not matter and a repeat changes nothing.
 */
public final class FollowAudience {

    private final PeopleReader people;
    private final Plans plans;
    private final Publications publications;
    private final StudyRecords records;
    private final EnrolPeople enrol;
    private final OrganisationDate today;

    public FollowAudience(
            PeopleReader people,
            Plans plans,
            Publications publications,
            StudyRecords records,
            EnrolPeople enrol,
            OrganisationDate today) {
        this.people = people;
        this.plans = plans;
        this.publications = publications;
        this.records = records;
        this.enrol = enrol;
        this.today = today;
    }

    /** @param from the date from which the change holds; a past one counts as today */
    public Mono<Void> follow(PersonId id, LocalDate from) {
        LocalDate on = from.isBefore(today.get()) ? today.get() : from;
        return people.find(id)
                .flatMapMany(person -> plans.running().concatMap(plan -> follow(plan, person, on)))
                .then();
    }

    private Mono<Void> follow(StoredPlan stored, PersonFacts person, LocalDate on) {
        Plan plan = stored.plan();
        int version = Objects.requireNonNull(plan.publication());
        return publications.content(plan.id(), version).flatMap(publication -> follow(publication, plan, person, on));
    }

    private Mono<Void> follow(Publication publication, Plan plan, PersonFacts person, LocalDate on) {
        return people.isInAudience(person.id(), AudienceQueries.of(publication.audience()), on)
                .flatMap(isIn -> isIn ? enrol.join(publication, person, on) : leave(plan, person, on));
    }

    /** Who leaves on a later date stays in the plan until then. */
    private Mono<Void> leave(Plan plan, PersonFacts person, LocalDate on) {
        return on.isAfter(today.get())
                ? Mono.empty()
                : records.find(plan.id(), person.id())
                        .flatMap(stored -> enrol.leave(stored.record().id()))
                        .then();
    }

    /** The person has left the organisation: every record that still runs ends. */
    public Mono<Void> leaveAll(PersonId id) {
        return Flux.from(records.ofPerson(id))
                .filter(stored -> stored.record().enrolment().leftAt() == null)
                .concatMap(stored -> enrol.leave(stored.record().id()))
                .then();
    }
}

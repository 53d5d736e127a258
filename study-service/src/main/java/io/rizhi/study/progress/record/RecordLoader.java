package io.rizhi.study.progress.record;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.study.calendar.OrganisationCalendar;
import io.rizhi.study.directory.person.PeopleReader;
import io.rizhi.study.directory.person.PersonFacts;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.ids.RecordId;
import io.rizhi.study.plan.model.Publication;
import io.rizhi.study.plan.model.WorkCalendar;
import io.rizhi.study.plan.publication.Publications;
import io.rizhi.study.progress.model.Duty;
import io.rizhi.study.progress.model.Enrolment;
import io.rizhi.study.progress.model.LeaveSpan;
import io.rizhi.study.progress.model.PersonalCalendar;
import io.rizhi.study.progress.model.PublicationUse;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Puts records together with their publications and their person's calendar, for now or for a past moment. */
public final class RecordLoader {

    private final StudyRecords records;
    private final Publications publications;
    private final PeopleReader people;
    private final OrganisationCalendar organisation;
    private final int dayEndHour;

    public RecordLoader(
            StudyRecords records,
            Publications publications,
            PeopleReader people,
            OrganisationCalendar organisation,
            int dayEndHour) {
        this.records = records;
        this.publications = publications;
        this.people = people;
        this.organisation = organisation;
        this.dayEndHour = dayEndHour;
    }

    /** The person's record in a plan; 404 without one. */
    public Mono<RecordInHand> find(PlanId plan, PersonId person, Instant at) {
        return find(plan, person, calendar(person), at);
    }

    /** The same for a person who was read before. */
    public Mono<RecordInHand> find(PlanId plan, PersonFacts person, Instant at) {
        return find(plan, person.id(), calendar(person), at);
    }

    private Mono<RecordInHand> find(PlanId plan, PersonId person, Mono<PersonalCalendar> calendar, Instant at) {
        return Mono.zip(records.find(plan, person), calendar)
                .flatMap(found -> inHand(found.getT1(), found.getT2(), at))
                .switchIfEmpty(Mono.error(() -> KitProblems.NOT_FOUND.exception()));
    }

    /** A record by its id; 404 without one. */
    public Mono<RecordInHand> find(RecordId id, Instant at) {
        return records.find(id)
                .flatMap(stored ->
                        calendar(stored.record().personId()).flatMap(calendar -> inHand(stored, calendar, at)))
                .switchIfEmpty(Mono.error(() -> KitProblems.NOT_FOUND.exception()));
    }

    /** Those of the records that exist, read together. */
    public Flux<RecordInHand> findAll(Collection<RecordId> ids, Instant at) {
        return records.findAll(ids)
                .collectList()
                .zipWith(organisation())
                .flatMapMany(found -> inHand(found.getT1(), found.getT2(), at));
    }

    private Flux<RecordInHand> inHand(List<StoredRecord> stored, WorkCalendar following, Instant at) {
        Set<PersonId> ids = stored.stream().map(one -> one.record().personId()).collect(Collectors.toSet());
        return people.findAll(ids)
                .collectMap(PersonFacts::id)
                .flatMapMany(known -> Flux.fromIterable(stored)
                        .concatMap(one -> Mono.justOrEmpty(
                                        known.get(one.record().personId()))
                                .flatMap(
                                        person -> inHand(one, calendarOf(person).following(following), at))));
    }

    /** All records of a person, joined by the given moment. */
    public Mono<PersonRecords> ofPerson(PersonId person, Instant at) {
        return Mono.zip(records.ofPerson(person).collectList(), calendar(person))
                .flatMap(found -> Flux.fromIterable(found.getT1())
                        .filter(stored ->
                                !stored.record().enrolment().joinedAt().isAfter(at))
                        .concatMap(stored -> inHand(stored, found.getT2(), at))
                        .collectList()
                        .map(inHand -> new PersonRecords(inHand, found.getT2())));
    }

    /** A record that was read before, with the calendar of its person. */
    public Mono<RecordInHand> inHand(StoredRecord stored, PersonalCalendar calendar, Instant at) {
        Enrolment enrolment = stored.record().enrolment();
        Set<Integer> versions =
                enrolment.publications().stream().map(PublicationUse::version).collect(Collectors.toSet());
        return publications.contents(stored.record().planId(), versions).map(contents -> {
            Publication current = Objects.requireNonNull(contents.get(enrolment.publication()));
            Duty duty = Duty.of(enrolment, version -> Objects.requireNonNull(contents.get(version)), calendar, at);
            return new RecordInHand(stored, current, duty);
        });
    }

    /** The calendar of a person; empty for a stranger. */
    public Mono<PersonalCalendar> calendar(PersonId person) {
        return people.find(person).flatMap(this::calendar);
    }

    /** The calendar of a person with the holidays and make-up days that are entered now. */
    public Mono<PersonalCalendar> calendar(PersonFacts person) {
        return organisation().map(calendarOf(person)::following);
    }

    /** Holidays and make-up days as entered now. */
    public Mono<WorkCalendar> organisation() {
        return organisation
                .current()
                .map(facts -> new WorkCalendar(facts.holidays(), facts.makeUpDays()))
                .defaultIfEmpty(WorkCalendar.EMPTY);
    }

    /** The calendar of a person as it was when plans were published: holidays entered since move nothing. */
    public PersonalCalendar calendarOf(PersonFacts person) {
        return new PersonalCalendar(
                person.zone(),
                dayEndHour,
                person.leaves().stream()
                        .map(leave -> new LeaveSpan(leave.from(), leave.to()))
                        .toList());
    }
}

package io.rizhi.study.statistics.query;

import io.rizhi.study.directory.person.PeopleReader;
import io.rizhi.study.directory.person.PersonFacts;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.UnitId;
import io.rizhi.study.plan.model.StudyWeek;
import io.rizhi.study.plan.model.WorkCalendar;
import io.rizhi.study.progress.model.PersonalCalendar;
import io.rizhi.study.progress.record.RecordLoader;
import io.rizhi.study.statistics.model.CountedRecord;
import io.rizhi.study.statistics.model.PersonNumbers;
import io.rizhi.study.statistics.model.RecordRow;
import io.rizhi.study.statistics.row.PlanRow;
import io.rizhi.study.statistics.row.StudyRows;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The numbers of the people a question is about, in one streaming pass. People without a record are not counted. */
public final class CountPeople {

    private static final int PART = 500;
    private static final int PARTS_AT_A_TIME = 2;

    private final PeopleReader people;
    private final StudyRows rows;
    private final RecordLoader calendars;

    public CountPeople(PeopleReader people, StudyRows rows, RecordLoader calendars) {
        this.people = people;
        this.rows = rows;
        this.calendars = calendars;
    }

    public Flux<CountedPerson> count(Question question) {
        return people.inScope(question.whom(), question.on())
                .buffer(PART)
                .flatMapSequential(part -> count(question, part), PARTS_AT_A_TIME);
    }

    /** Of some people, who are known to be in scope. */
    public Flux<CountedPerson> count(Question question, List<PersonFacts> part) {
        return rows.of(part.stream().map(PersonFacts::id).toList(), question.plan())
                .collectMultimap(RecordRow::personId)
                .zipWith(calendars.organisation())
                .flatMapIterable(found -> part.stream()
                        .flatMap(person -> count(question, person, found.getT1(), found.getT2()).stream())
                        .toList());
    }

    private Optional<CountedPerson> count(
            Question question,
            PersonFacts person,
            Map<PersonId, Collection<RecordRow>> found,
            WorkCalendar organisation) {
        PersonalCalendar calendar = calendars.calendarOf(person).following(organisation);
        List<CountedRecord> records = found.getOrDefault(person.id(), List.of()).stream()
                .flatMap(row -> count(question, row, calendar).stream())
                .toList();
        Optional<UnitId> unit = person.unitOn(question.on());
        return records.isEmpty() || unit.isEmpty()
                ? Optional.empty()
                : Optional.of(new CountedPerson(person, unit.get(), PersonNumbers.of(records, question.on()), records));
    }

    private static Optional<CountedRecord> count(Question question, RecordRow row, PersonalCalendar calendar) {
        PlanRow plan = question.plans().get(row.planId());
        return plan == null
                ? CountedRecord.of(row, calendar, StudyWeek.FIXED, null, question.cut())
                : CountedRecord.of(row, calendar, plan.week(), plan.closedOn(), question.cut());
    }

    /** The person when the question covers them. Somebody who has left is shown only by the unit of that date. */
    public Mono<PersonFacts> find(Question question, PersonId id) {
        return people.find(id, question.whom(), question.on())
                .filter(person -> person.unitOn(question.on())
                        .map(question.whom()::covers)
                        .orElse(true));
    }
}

package io.rizhi.study.statistics.person;

import io.rizhi.kit.security.Caller;
import io.rizhi.study.audit.AuditTrail;
import io.rizhi.study.audit.Subject;
import io.rizhi.study.directory.person.PersonFacts;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.ids.UnitId;
import io.rizhi.study.progress.model.Streak;
import io.rizhi.study.progress.record.RecordInHand;
import io.rizhi.study.progress.today.DaySummaries;
import io.rizhi.study.progress.today.StreakView;
import io.rizhi.study.statistics.model.CountedRecord;
import io.rizhi.study.statistics.model.Counts;
import io.rizhi.study.statistics.model.PersonNumbers;
import io.rizhi.study.statistics.query.CountPeople;
import io.rizhi.study.statistics.query.CountedPerson;
import io.rizhi.study.statistics.query.CountsView;
import io.rizhi.study.statistics.query.PersonRowView;
import io.rizhi.study.statistics.query.Question;
import io.rizhi.study.statistics.query.Questions;
import io.rizhi.study.statistics.query.Questions.Asked;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * One person with everything behind the numbers. Reading it leaves an audit entry before the answer; so does trying to
 * read somebody outside the scope of that date, who does not exist for the caller.
 */
final class ShowPerson {

    private final Questions questions;
    private final CountPeople people;
    private final PersonHistory history;
    private final DaySummaries days;
    private final AuditTrail audit;

    ShowPerson(Questions questions, CountPeople people, PersonHistory history, DaySummaries days, AuditTrail audit) {
        this.questions = questions;
        this.people = people;
        this.history = history;
        this.days = days;
        this.audit = audit;
    }

    Mono<PersonStatisticsView> show(Caller caller, PersonId id, @Nullable PlanId plan, @Nullable LocalDate on) {
        return questions
                .question(caller, new Asked(null, false, plan, on))
                .flatMap(question -> people.find(question, id)
                        .switchIfEmpty(Mono.defer(() -> questions.denied(caller, Subject.person(id.value()))))
                        .flatMap(person -> note(caller, person))
                        .flatMap(person -> show(caller, question, person)));
    }

    private Mono<PersonFacts> note(Caller caller, PersonFacts person) {
        return audit.note(
                        caller.personId(),
                        AuditTrail.Action.READ_RECORD,
                        Subject.person(person.id().value()))
                .thenReturn(person);
    }

    private Mono<PersonStatisticsView> show(Caller caller, Question question, PersonFacts person) {
        return Mono.zip(
                        counted(question, person),
                        counted(question.ofAllPlans(), person),
                        history.records(question, person),
                        history.nudges(question, person))
                .map(found -> view(
                        caller.language(),
                        question,
                        found.getT1(),
                        PersonNumbers.streak(found.getT2().records()),
                        found.getT3(),
                        found.getT4()));
    }

    private Mono<CountedPerson> counted(Question question, PersonFacts person) {
        UnitId unit = person.unitOn(question.on()).orElse(new UnitId("none"));
        CountedPerson nothing = new CountedPerson(person, unit, PersonNumbers.of(List.of(), question.on()), List.of());
        return people.count(question, List.of(person)).next().defaultIfEmpty(nothing);
    }

    private PersonStatisticsView view(
            String language,
            Question question,
            CountedPerson person,
            Streak streak,
            List<RecordInHand> records,
            List<PersonNudgeView> nudges) {
        return new PersonStatisticsView(
                PersonRowView.of(person, question.nameOf(person.unit()), streak.current()),
                question.on(),
                question.asOf(),
                records.stream()
                        .map(record -> plan(language, question, person, record))
                        .toList(),
                PersonHistory.attempts(records, history.momentOf(question, person.person())),
                nudges,
                StreakView.of(streak));
    }

    private PersonPlanView plan(String language, Question question, CountedPerson person, RecordInHand record) {
        PlanId plan = record.record().planId();
        Counts counts = person.records().stream()
                .filter(counted -> counted.planId().equals(plan))
                .map(CountedRecord::counts)
                .reduce(Counts.NONE, Counts::plus);
        return new PersonPlanView(
                plan.value(),
                record.current().title(),
                CountsView.of(counts),
                days.of(record, history.momentOf(question, person.person()), language));
    }
}

package io.rizhi.study.directory.membership;

import io.rizhi.study.audit.AuditTrail;
import io.rizhi.study.audit.Subject;
import io.rizhi.study.directory.DirectoryProblems;
import io.rizhi.study.directory.person.ChangePerson;
import io.rizhi.study.directory.person.PeopleStore;
import io.rizhi.study.directory.person.Scope;
import io.rizhi.study.directory.person.model.Person;
import io.rizhi.study.directory.person.model.PersonOutcome;
import io.rizhi.study.directory.person.model.Role;
import io.rizhi.study.ids.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import reactor.core.publisher.Mono;

/** Ends everything a person had here, at once or on a day to come; signing in stops with it. */
final class RecordDeparture {

    private final ChangePerson changePerson;
    private final PeopleStore people;
    private final AuditTrail audit;
    private final Clock clock;

    RecordDeparture(ChangePerson changePerson, PeopleStore people, AuditTrail audit, Clock clock) {
        this.changePerson = changePerson;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    Mono<Void> depart(String actor, PersonId id, LocalDate on, LocalDate today) {
        return people.countOtherAdmins(id)
                .flatMap(others -> changePerson.change(
                        id, Scope.everybody(), today, null, (person, tree) -> decide(person, others, on, today)))
                .then(audit.note(actor, AuditTrail.Action.RECORDED_DEPARTURE, Subject.person(id.value())));
    }

    Mono<Void> takeBack(String actor, PersonId id, LocalDate today) {
        return changePerson
                .change(id, Scope.everybody(), today, null, (person, tree) -> person.stay())
                .then(audit.note(actor, AuditTrail.Action.TOOK_BACK_DEPARTURE, Subject.person(id.value())));
    }

    private PersonOutcome decide(Person person, long otherAdmins, LocalDate on, LocalDate today) {
        if (otherAdmins == 0 && person.roles().contains(Role.ADMIN)) {
            throw DirectoryProblems.LAST_ADMIN.exception();
        }
        return person.depart(on, today, clock.instant());
    }
}

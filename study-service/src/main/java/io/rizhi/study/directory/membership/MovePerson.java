package io.rizhi.study.directory.membership;

import io.rizhi.study.directory.DirectoryProblems;
import io.rizhi.study.directory.person.ChangePerson;
import io.rizhi.study.directory.person.Scope;
import io.rizhi.study.directory.person.model.Person;
import io.rizhi.study.directory.person.model.PersonOutcome;
import io.rizhi.study.directory.unit.model.UnitTree;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.UnitId;
import java.time.LocalDate;
import reactor.core.publisher.Mono;

/** Moves a person to another unit from a date on. */
final class MovePerson {

    private final ChangePerson changePerson;

    MovePerson(ChangePerson changePerson) {
        this.changePerson = changePerson;
    }

    Mono<Person> move(PersonId id, UnitId unit, LocalDate from, LocalDate today, long version) {
        return changePerson.change(
                id, Scope.everybody(), today, version, (person, tree) -> decide(person, tree, unit, from));
    }

    private static PersonOutcome decide(Person person, UnitTree tree, UnitId unit, LocalDate from) {
        if (tree.pathOn(unit, from).isEmpty()) {
            throw DirectoryProblems.UNKNOWN_UNIT.exception();
        }
        return person.moveTo(unit, from);
    }
}

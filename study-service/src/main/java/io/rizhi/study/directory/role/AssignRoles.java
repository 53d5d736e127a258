package io.rizhi.study.directory.role;

import io.rizhi.study.audit.AuditTrail;
import io.rizhi.study.audit.Subject;
import io.rizhi.study.directory.DirectoryProblems;
import io.rizhi.study.directory.person.ChangePerson;
import io.rizhi.study.directory.person.PeopleStore;
import io.rizhi.study.directory.person.Scope;
import io.rizhi.study.directory.person.model.Person;
import io.rizhi.study.directory.person.model.PersonOutcome;
import io.rizhi.study.directory.person.model.Role;
import io.rizhi.study.directory.unit.model.UnitTree;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.UnitId;
import java.time.LocalDate;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Assigns roles and scope; there is always an admin left. */
final class AssignRoles {

    private final ChangePerson changePerson;
    private final PeopleStore people;
    private final AuditTrail audit;

    AssignRoles(ChangePerson changePerson, PeopleStore people, AuditTrail audit) {
        this.changePerson = changePerson;
        this.people = people;
        this.audit = audit;
    }

    Mono<Person> assign(
            String actor, PersonId id, Set<Role> roles, Set<UnitId> scopeUnits, LocalDate today, long version) {
        return people.countOtherAdmins(id)
                .flatMap(others -> changePerson.change(
                        id,
                        Scope.everybody(),
                        today,
                        version,
                        (person, tree) -> decide(person, tree, others, new Wanted(roles, scopeUnits, today))))
                .flatMap(person -> audit.note(actor, AuditTrail.Action.CHANGED_ROLES, Subject.person(id.value()))
                        .thenReturn(person));
    }

    private record Wanted(Set<Role> roles, Set<UnitId> scopeUnits, LocalDate on) {}

    private static PersonOutcome decide(Person person, UnitTree tree, long otherAdmins, Wanted wanted) {
        boolean losesAdmin =
                person.roles().contains(Role.ADMIN) && !wanted.roles().contains(Role.ADMIN);
        if (otherAdmins == 0 && losesAdmin) {
            throw DirectoryProblems.LAST_ADMIN.exception();
        }
        if (wanted.scopeUnits().stream()
                .anyMatch(unit -> tree.pathOn(unit, wanted.on()).isEmpty())) {
            throw DirectoryProblems.UNKNOWN_UNIT.exception();
        }
        return person.assignRoles(wanted.roles(), wanted.scopeUnits(), wanted.on());
    }
}

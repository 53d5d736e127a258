package io.rizhi.study.directory.role;

import io.rizhi.study.audit.AuditTrail;
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
        return adminRemains(id, roles)
                .then(Mono.defer(() -> changePerson.change(
                        id,
                        Scope.everybody(),
                        today,
                        version,
                        (person, tree) -> decide(person, tree, roles, scopeUnits, today))))
                .flatMap(person -> audit.note(actor, AuditTrail.Action.CHANGED_ROLES, id.value())
                        .thenReturn(person));
    }

    private Mono<Void> adminRemains(PersonId id, Set<Role> roles) {
        if (roles.contains(Role.ADMIN)) {
            return Mono.empty();
        }
        return people.countOtherAdmins(id)
                .filter(others -> others > 0)
                .switchIfEmpty(Mono.error(() -> DirectoryProblems.LAST_ADMIN.exception()))
                .then();
    }

    private static PersonOutcome decide(
            Person person, UnitTree tree, Set<Role> roles, Set<UnitId> scopeUnits, LocalDate today) {
        if (scopeUnits.stream().anyMatch(unit -> tree.pathOn(unit, today).isEmpty())) {
            throw DirectoryProblems.UNKNOWN_UNIT.exception();
        }
        return person.assignRoles(roles, scopeUnits, today);
    }
}

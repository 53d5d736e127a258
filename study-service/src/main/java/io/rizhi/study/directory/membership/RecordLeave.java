package io.rizhi.study.directory.membership;

import io.rizhi.kit.security.Caller;
import io.rizhi.study.directory.person.ChangePerson;
import io.rizhi.study.directory.person.ScopeResolver;
import io.rizhi.study.directory.person.model.Leave;
import io.rizhi.study.directory.person.model.Person;
import io.rizhi.study.ids.PersonId;
import java.time.LocalDate;
import java.util.List;
import reactor.core.publisher.Mono;

/** Replaces the periods of leave of a person in the caller's scope. */
final class RecordLeave {

    private final ChangePerson changePerson;
    private final ScopeResolver scopes;

    RecordLeave(ChangePerson changePerson, ScopeResolver scopes) {
        this.changePerson = changePerson;
        this.scopes = scopes;
    }

    Mono<Person> record(Caller caller, PersonId id, List<Leave> periods, LocalDate today, long version) {
        return scopes.resolve(caller.roles(), caller.scopeUnits(), today)
                .flatMap(scope ->
                        changePerson.change(id, scope, today, version, (person, tree) -> person.takeLeave(periods)));
    }
}

package io.rizhi.study.progress.explanation;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.security.Caller;
import io.rizhi.study.audit.AuditTrail;
import io.rizhi.study.audit.Subject;
import io.rizhi.study.calendar.OrganisationDate;
import io.rizhi.study.directory.person.PeopleReader;
import io.rizhi.study.directory.person.ScopeResolver;
import io.rizhi.study.ids.PersonId;
import reactor.core.publisher.Mono;

/** Who may see whom. */
public final class VisiblePeople {

    private final PeopleReader people;
    private final ScopeResolver scopes;
    private final OrganisationDate today;
    private final AuditTrail audit;

    public VisiblePeople(PeopleReader people, ScopeResolver scopes, OrganisationDate today, AuditTrail audit) {
        this.people = people;
        this.scopes = scopes;
        this.today = today;
        this.audit = audit;
    }

    /** Passes for the person and for those whose scope covers the person today; 404 for everybody else. */
    public Mono<Void> require(Caller caller, PersonId person) {
        return caller.personId().equals(person.value()) ? Mono.empty() : requireScope(caller, person);
    }

    /** Passes for those whose scope covers the person today; 404 for everybody else. Either way it is written down. */
    public Mono<Void> requireScope(Caller caller, PersonId person) {
        return scopes.resolve(caller.roles(), caller.scopeUnits(), today.get())
                .flatMap(scope -> people.find(person, scope, today.get()))
                .hasElement()
                .flatMap(isVisible -> isVisible ? seen(caller, person) : denied(caller, person));
    }

    private Mono<Void> seen(Caller caller, PersonId person) {
        return audit.note(caller.personId(), AuditTrail.Action.READ_RECORD, Subject.person(person.value()));
    }

    private Mono<Void> denied(Caller caller, PersonId person) {
        return audit.note(caller.personId(), AuditTrail.Action.DENIED_RECORD, Subject.person(person.value()))
                .then(Mono.error(() -> KitProblems.NOT_FOUND.exception()));
    }
}

package io.rizhi.study.progress.explanation;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.security.Caller;
import io.rizhi.study.directory.person.PeopleReader;
import io.rizhi.study.directory.person.ScopeResolver;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.plan.OrganisationDate;
import reactor.core.publisher.Mono;

/** Who may see whom. */
public final class VisiblePeople {

    private final PeopleReader people;
    private final ScopeResolver scopes;
    private final OrganisationDate today;

    public VisiblePeople(PeopleReader people, ScopeResolver scopes, OrganisationDate today) {
        this.people = people;
        this.scopes = scopes;
        this.today = today;
    }

    /** Passes for the person and for those whose scope covers the person today; 404 for everybody else. */
    public Mono<Void> require(Caller caller, PersonId person) {
        return caller.personId().equals(person.value()) ? Mono.empty() : requireScope(caller, person);
    }

    /** Passes for those whose scope covers the person today; 404 for everybody else. */
    public Mono<Void> requireScope(Caller caller, PersonId person) {
        return scopes.resolve(caller.roles(), caller.scopeUnits(), today.get())
                .flatMap(scope -> people.find(person, scope, today.get()))
                .switchIfEmpty(Mono.error(() -> KitProblems.NOT_FOUND.exception()))
                .then();
    }
}

package io.rizhi.study.directory.person;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.security.Caller;
import io.rizhi.study.audit.AuditTrail;
import io.rizhi.study.audit.Subject;
import io.rizhi.study.directory.person.model.Person;
import io.rizhi.study.directory.person.model.PersonStatus;
import io.rizhi.study.directory.unit.Units;
import io.rizhi.study.directory.unit.model.UnitTree;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** People as a caller may see them; reading another person leaves an audit entry before the answer. */
final class ReadPeople {

    private final PeopleStore people;
    private final Units units;
    private final ScopeResolver scopes;
    private final AuditTrail audit;

    ReadPeople(PeopleStore people, Units units, ScopeResolver scopes, AuditTrail audit) {
        this.people = people;
        this.units = units;
        this.scopes = scopes;
        this.audit = audit;
    }

    /** Which people a page is about. */
    record Wanted(
            @Nullable UnitId unit,
            boolean withChildren,
            PersonStatus status,
            @Nullable String text,
            @Nullable PageMark after,
            int limit) {}

    Mono<PersonPageView> list(Caller caller, Wanted wanted, LocalDate on) {
        return Mono.zip(
                        scopes.resolve(caller.roles(), caller.scopeUnits(), on),
                        units.tree(),
                        (scope, tree) -> people.list(filter(scope, tree, wanted, on))
                                .collectList()
                                .map(found -> page(found, wanted, tree, on)))
                .flatMap(page -> page);
    }

    Mono<PersonView> read(Caller caller, PersonId id, LocalDate on) {
        boolean isOwn = caller.personId().equals(id.value());
        var scope = isOwn ? Mono.just(Scope.everybody()) : scopes.resolve(caller.roles(), caller.scopeUnits(), on);
        return scope.flatMap(allowed -> people.find(id, allowed, on))
                .switchIfEmpty(Mono.defer(() -> refused(caller, id)))
                .flatMap(person -> isOwn ? Mono.just(person) : note(caller, person))
                .flatMap(person -> view(person, on));
    }

    Mono<PersonView> view(Person person, LocalDate on) {
        return units.tree().map(tree -> PersonView.of(person, tree, on));
    }

    private Mono<Person> note(Caller caller, Person person) {
        return audit.note(
                        caller.personId(),
                        AuditTrail.Action.READ_PERSON,
                        Subject.person(person.id().value()))
                .thenReturn(person);
    }

    private Mono<Person> refused(Caller caller, PersonId id) {
        return audit.note(caller.personId(), AuditTrail.Action.DENIED_PERSON, Subject.person(id.value()))
                .then(Mono.error(() -> KitProblems.NOT_FOUND.exception()));
    }

    private static PeopleFilter filter(Scope scope, UnitTree tree, Wanted wanted, LocalDate on) {
        var unit = wanted.unit();
        @Nullable
        Set<UnitId> within = unit == null ? null : wanted.withChildren() ? tree.subtreeOn(unit, on) : Set.of(unit);
        return new PeopleFilter(scope, within, wanted.status(), wanted.text(), on, wanted.after(), wanted.limit() + 1);
    }

    private static PersonPageView page(List<Person> found, Wanted wanted, UnitTree tree, LocalDate on) {
        boolean hasNext = found.size() > wanted.limit();
        var shown = hasNext ? found.subList(0, wanted.limit()) : found;
        var last = hasNext ? shown.get(shown.size() - 1) : null;
        var next = last == null
                ? null
                : new PageMark(
                                Names.key(last.profile().displayName()),
                                last.id().value())
                        .token();
        return new PersonPageView(
                shown.stream().map(person -> PersonView.of(person, tree, on)).toList(), next);
    }
}

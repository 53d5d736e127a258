package io.rizhi.study.directory.person;

import io.rizhi.kit.mongo.RetryOnConflict;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.study.directory.person.model.Person;
import io.rizhi.study.directory.person.model.PersonOutcome;
import io.rizhi.study.directory.unit.Units;
import io.rizhi.study.directory.unit.model.UnitTree;
import io.rizhi.study.ids.PersonId;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Reads a person inside the caller's scope, asks a rule, and stores what it decides. All changes of people pass here. */
public final class ChangePerson {

    private final PeopleStore people;
    private final Units units;

    public ChangePerson(PeopleStore people, Units units) {
        this.people = people;
        this.units = units;
    }

    /**
     * @param version as last seen by the caller; null when the change does not depend on it
     * @param rule    decides on the person and the tree
     */
    public Mono<Person> change(
            PersonId id,
            Scope scope,
            LocalDate on,
            @Nullable Long version,
            BiFunction<Person, UnitTree, PersonOutcome> rule) {
        return RetryOnConflict.of(() -> people.find(id, scope, on)
                .switchIfEmpty(Mono.error(() -> KitProblems.NOT_FOUND.exception()))
                .zipWith(units.tree(), (person, tree) -> decide(person, tree, version, rule))
                .flatMap(step -> step));
    }

    private Mono<Person> decide(
            Person person, UnitTree tree, @Nullable Long version, BiFunction<Person, UnitTree, PersonOutcome> rule) {
        if (version != null && version != person.version()) {
            return Mono.error(KitProblems.STALE_VERSION.exception());
        }
        var outcome = rule.apply(person, tree);
        if (outcome instanceof PersonOutcome.Rejected rejected) {
            return Mono.error(PersonRefusals.problem(rejected.reason()));
        }
        var accepted = (PersonOutcome.Accepted) outcome;
        return people.save(accepted.person(), PersonEvents.of(accepted, tree));
    }
}

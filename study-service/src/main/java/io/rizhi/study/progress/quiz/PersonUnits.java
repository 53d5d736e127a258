package io.rizhi.study.progress.quiz;

import io.rizhi.study.directory.person.PeopleReader;
import io.rizhi.study.directory.person.PersonFacts;
import io.rizhi.study.directory.unit.Units;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.UnitId;
import java.time.LocalDate;
import java.util.List;
import reactor.core.publisher.Mono;

/** The unit of a person and those above it, for rules that units have. */
final class PersonUnits {

    private final PeopleReader people;
    private final Units units;

    PersonUnits(PeopleReader people, Units units) {
        this.people = people;
        this.units = units;
    }

    /** Ids from the root down; empty for a person without unit on that date. */
    Mono<List<String>> of(PersonId person, LocalDate on) {
        return people.find(person).flatMap(facts -> path(facts, on)).defaultIfEmpty(List.of());
    }

    private Mono<List<String>> path(PersonFacts person, LocalDate on) {
        return Mono.justOrEmpty(person.unitOn(on))
                .flatMap(unit -> units.tree().map(tree -> tree.pathOn(unit, on)))
                .map(path -> path.stream().map(UnitId::value).toList());
    }
}

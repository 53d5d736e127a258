package io.rizhi.study.progress.quiz;

import io.rizhi.study.directory.person.PersonFacts;
import io.rizhi.study.directory.unit.Units;
import io.rizhi.study.ids.UnitId;
import java.time.LocalDate;
import java.util.List;
import reactor.core.publisher.Mono;

/** The unit of a person and those above it, for rules that units have. */
final class PersonUnits {

    private final Units units;

    PersonUnits(Units units) {
        this.units = units;
    }

    /** Ids from the root down; empty for a person without unit on that date. */
    Mono<List<String>> of(PersonFacts person, LocalDate on) {
        return Mono.justOrEmpty(person.unitOn(on))
                .flatMap(unit -> units.tree().map(tree -> tree.pathOn(unit, on)))
                .map(path -> path.stream().map(UnitId::value).toList())
                .defaultIfEmpty(List.of());
    }
}

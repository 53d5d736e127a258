package io.rizhi.study.directory.person;

import io.rizhi.study.audit.AuditedNames;
import io.rizhi.study.directory.unit.Units;
import io.rizhi.study.directory.unit.model.UnitTree;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.UnitId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/** Names for the audit trail, as of today. */
final class PeopleAndUnitNames implements AuditedNames {

    private final PeopleReader people;
    private final Units units;
    private final Supplier<LocalDate> today;

    PeopleAndUnitNames(PeopleReader people, Units units, Supplier<LocalDate> today) {
        this.people = people;
        this.units = units;
        this.today = today;
    }

    @Override
    public Mono<Map<String, String>> of(Set<String> personIds, Set<String> unitIds) {
        return people.findAll(personIds.stream().map(PersonId::new).toList())
                .collectMap(person -> person.id().value(), PersonFacts::displayName)
                .zipWith(units.tree(), (names, tree) -> with(names, tree, unitIds));
    }

    private Map<String, String> with(Map<String, String> names, UnitTree tree, Set<String> unitIds) {
        var all = new HashMap<>(names);
        unitIds.forEach(id -> tree.nameOn(new UnitId(id), today.get()).ifPresent(name -> all.put(id, name)));
        return all;
    }
}

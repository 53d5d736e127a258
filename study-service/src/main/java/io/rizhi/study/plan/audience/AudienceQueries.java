package io.rizhi.study.plan.audience;

import io.rizhi.study.directory.person.Audience;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.UnitId;
import io.rizhi.study.plan.model.AudienceRule;
import io.rizhi.study.plan.model.AudienceUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns the rule of a plan into the question the directory answers. */
public final class AudienceQueries {

    private AudienceQueries() {}

    public static Audience of(AudienceRule rule) {
        return new Audience(
                units(rule.includeUnits()),
                people(rule.includePeople()),
                units(rule.excludeUnits()),
                people(rule.excludePeople()));
    }

    private static List<Audience.AudienceUnit> units(Collection<AudienceUnit> units) {
        return units.stream()
                .map(unit -> new Audience.AudienceUnit(new UnitId(unit.unitId()), unit.withChildren()))
                .toList();
    }

    private static Set<PersonId> people(Collection<String> people) {
        return people.stream().map(PersonId::new).collect(Collectors.toSet());
    }
}

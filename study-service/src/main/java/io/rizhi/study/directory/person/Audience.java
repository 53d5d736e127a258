package io.rizhi.study.directory.person;

import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.UnitId;
import java.util.List;
import java.util.Set;

/** Who is meant: included units and people, less excluded units and people. Excluding wins. */
public record Audience(
        List<AudienceUnit> includeUnits,
        Set<PersonId> includePeople,
        List<AudienceUnit> excludeUnits,
        Set<PersonId> excludePeople) {

    public Audience {
        includeUnits = List.copyOf(includeUnits);
        includePeople = Set.copyOf(includePeople);
        excludeUnits = List.copyOf(excludeUnits);
        excludePeople = Set.copyOf(excludePeople);
    }

    /**
     * A unit in an audience.
     *
     * @param withChildren true for everything below the unit as well
     */
    public record AudienceUnit(UnitId unitId, boolean withChildren) {}
}

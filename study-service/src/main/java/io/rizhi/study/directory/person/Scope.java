package io.rizhi.study.directory.person;

import io.rizhi.study.ids.UnitId;
import java.util.Set;

/**
 * Whom a caller may see on one date. A store puts it into its query; it is never a filter afterwards.
 *
 * @param isEverybody true for an admin
 * @param units       every unit of a manager's scope on that date, children included; empty means nobody
 */
public record Scope(boolean isEverybody, Set<UnitId> units) {

    public Scope {
        units = Set.copyOf(units);
    }

    public static Scope everybody() {
        return new Scope(true, Set.of());
    }

    public static Scope of(Set<UnitId> units) {
        return new Scope(false, units);
    }

    public boolean covers(UnitId unit) {
        return isEverybody || units.contains(unit);
    }
}

package io.rizhi.study.directory.person.model;

import io.rizhi.study.ids.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person belongs to a unit.
 *
 * @param from first day in the unit
 * @param to   first day no longer in the unit; null while it lasts
 */
public record Membership(
        UnitId unitId, LocalDate from, @Nullable LocalDate to) {

    public boolean holdsOn(LocalDate on) {
        return !on.isBefore(from) && (to == null || on.isBefore(to));
    }
}

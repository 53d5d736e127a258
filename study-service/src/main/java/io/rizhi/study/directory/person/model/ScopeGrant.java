package io.rizhi.study.directory.person.model;

import io.rizhi.study.ids.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A manager answers for a unit and everything below it.
 *
 * @param to first day on which the grant no longer holds; null while it lasts
 */
public record ScopeGrant(
        UnitId unitId, LocalDate from, @Nullable LocalDate to) {

    public boolean holdsOn(LocalDate on) {
        return !on.isBefore(from) && (to == null || on.isBefore(to));
    }
}

package io.rizhi.study.directory.unit;

import io.rizhi.study.directory.unit.model.Unit;
import io.rizhi.study.directory.unit.model.UnitPlacement;
import io.rizhi.study.directory.unit.model.UnitTree;
import io.rizhi.study.ids.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit on a date.
 *
 * @param id        unit
 * @param name      on that date
 * @param parentId  unit above it on that date; null for a root
 * @param path      ids from the root down to the unit itself
 * @param version   for the next change
 * @param isClosed  true when the unit no longer exists on that date
 * @param headCount active people in the unit and below it on that date
 */
record UnitView(
        String id,
        String name,
        @Nullable String parentId,
        List<String> path,
        long version,
        boolean isClosed,
        int headCount) {

    static UnitView of(Unit unit, UnitTree tree, LocalDate on, int headCount) {
        var parent = unit.placementOn(on).map(UnitPlacement::parentId).orElse(null);
        return new UnitView(
                unit.id().value(),
                unit.nameOn(on),
                parent == null ? null : parent.value(),
                tree.pathOn(unit.id(), on).stream().map(UnitId::value).toList(),
                unit.version(),
                unit.isClosedOn(on),
                headCount);
    }
}

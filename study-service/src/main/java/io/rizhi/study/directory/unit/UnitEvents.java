package io.rizhi.study.directory.unit;

import io.rizhi.events.EventTypes;
import io.rizhi.events.directory.UnitChangedV1;
import io.rizhi.kit.outbox.PendingEvent;
import io.rizhi.study.directory.unit.model.Unit;
import io.rizhi.study.directory.unit.model.UnitChange;
import io.rizhi.study.directory.unit.model.UnitOutcome;
import io.rizhi.study.directory.unit.model.UnitPlacement;
import io.rizhi.study.directory.unit.model.UnitTree;
import io.rizhi.study.ids.UnitId;
import java.util.ArrayList;
import java.util.List;

/** What happened to a unit, as contract records. */
final class UnitEvents {

    private UnitEvents() {}

    static List<PendingEvent> of(UnitTree before, UnitOutcome.Accepted accepted) {
        return accepted.changes().stream()
                .map(change -> new PendingEvent(EventTypes.UNIT_CHANGED, data(before, accepted, change)))
                .toList();
    }

    private static UnitChangedV1 data(UnitTree before, UnitOutcome.Accepted accepted, UnitChange change) {
        var unit = accepted.unit();
        var placement = latest(unit, accepted);
        var parent = placement.parentId();
        var path = new ArrayList<String>();
        if (parent != null) {
            before.pathOn(parent, accepted.validFrom()).stream()
                    .map(UnitId::value)
                    .forEach(path::add);
        }
        path.add(unit.id().value());
        return new UnitChangedV1(
                unit.id().value(), wire(change), parent == null ? null : parent.value(), path, accepted.validFrom());
    }

    /** The placement that begins with the change; also when it closes the unit. */
    private static UnitPlacement latest(Unit unit, UnitOutcome.Accepted accepted) {
        return unit.history().stream()
                .filter(placement -> placement.validFrom().equals(accepted.validFrom()))
                .findFirst()
                .orElseThrow();
    }

    private static UnitChangedV1.Change wire(UnitChange change) {
        return switch (change) {
            case CREATED -> UnitChangedV1.Change.CREATED;
            case RENAMED -> UnitChangedV1.Change.RENAMED;
            case MOVED -> UnitChangedV1.Change.MOVED;
            case CLOSED -> UnitChangedV1.Change.CLOSED;
        };
    }
}

package io.rizhi.study.directory.unit.model;

import java.time.LocalDate;
import java.util.List;

/** The result of a decision about a unit. */
public sealed interface UnitOutcome {

    /** The unit after the change; each change becomes one event. */
    record Accepted(Unit unit, List<UnitChange> changes, LocalDate validFrom) implements UnitOutcome {

        public Accepted {
            changes = List.copyOf(changes);
        }
    }

    record Rejected(UnitRejection reason) implements UnitOutcome {}
}

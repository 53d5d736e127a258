package io.rizhi.study.directory.unit.model;

import io.rizhi.study.ids.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One unit with its history, oldest placement first.
 *
 * @param version rises with each change
 */
public record Unit(UnitId id, long version, List<UnitPlacement> history) {

    /** A unit's history stays in its document, so it is bounded. */
    public static final int MAX_HISTORY = 200;

    public Unit {
        history = List.copyOf(history);
        if (history.isEmpty()) {
            throw new IllegalArgumentException("history: empty (expected: at least the founding placement)");
        }
    }

    /** The placement in force on that date; empty before the unit was founded and after it was closed. */
    public Optional<UnitPlacement> placementOn(LocalDate on) {
        return latestOn(on).filter(placement -> !placement.isClosed());
    }

    /** The name on that date; the first name for an earlier date. */
    public String nameOn(LocalDate on) {
        return latestOn(on).orElse(history.get(0)).name();
    }

    public boolean isClosedOn(LocalDate on) {
        return latestOn(on).map(UnitPlacement::isClosed).orElse(false);
    }

    public LocalDate foundedOn() {
        return history.get(0).validFrom();
    }

    /**
     * The history after a change that holds from a date on. Placements that already stand for later dates keep
     * their own values; two changes of one date become one.
     */
    public Unit changedFrom(LocalDate from, UnaryOperator<UnitPlacement> change) {
        var before = latestOn(from).orElse(history.get(0));
        var changed = change.apply(new UnitPlacement(from, before.name(), before.parentId(), before.isClosed()));
        var next = new ArrayList<>(history);
        next.removeIf(placement -> placement.validFrom().equals(from));
        next.add(changed);
        next.sort(Comparator.comparing(UnitPlacement::validFrom));
        return new Unit(id, version + 1, next);
    }

    private Optional<UnitPlacement> latestOn(LocalDate on) {
        return history.stream()
                .filter(placement -> !placement.validFrom().isAfter(on))
                .reduce((earlier, later) -> later);
    }
}

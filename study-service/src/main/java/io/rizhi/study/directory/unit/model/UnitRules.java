package io.rizhi.study.directory.unit.model;

import io.rizhi.study.directory.unit.model.UnitOutcome.Accepted;
import io.rizhi.study.directory.unit.model.UnitOutcome.Rejected;
import io.rizhi.study.ids.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides what may happen to the unit tree. */
public final class UnitRules {

    public static final int MAX_DEPTH = 12;
    public static final int MAX_UNITS = 5_000;

    private UnitRules() {}

    public static UnitOutcome create(
            UnitTree tree, UnitId id, String name, @Nullable UnitId parent, LocalDate validFrom) {
        if (tree.size() >= MAX_UNITS) {
            return new Rejected(UnitRejection.TOO_MANY);
        }
        var reason = parentRefused(tree, parent, validFrom);
        if (reason.isPresent()) {
            return new Rejected(reason.get());
        }
        if (isNameTaken(tree, id, name, parent, validFrom)) {
            return new Rejected(UnitRejection.NAME_TAKEN);
        }
        var unit = new Unit(id, 1, List.of(new UnitPlacement(validFrom, name, parent, false)));
        return new Accepted(unit, List.of(UnitChange.CREATED), validFrom);
    }

    /**
     * Renames, moves or both.
     *
     * @param name   null to keep it
     * @param parent null to keep it; a unit never becomes a root by a change
     */
    public static UnitOutcome change(
            UnitTree tree, UnitId id, @Nullable String name, @Nullable UnitId parent, LocalDate validFrom) {
        var unit = tree.find(id).orElse(null);
        var reason = changeRefused(unit, validFrom);
        if (unit == null || reason.isPresent()) {
            return new Rejected(reason.orElse(UnitRejection.UNKNOWN_UNIT));
        }
        var before = unit.placementOn(validFrom).orElseThrow();
        var nextName = name == null ? before.name() : name;
        var nextParent = parent == null ? before.parentId() : parent;
        var refusal = moveRefused(tree, id, parent, validFrom);
        if (refusal.isPresent()) {
            return new Rejected(refusal.get());
        }
        if (isNameTaken(tree, id, nextName, nextParent, validFrom)) {
            return new Rejected(UnitRejection.NAME_TAKEN);
        }
        var changes = new ArrayList<UnitChange>();
        if (!nextName.equals(before.name())) {
            changes.add(UnitChange.RENAMED);
        }
        if (parent != null && !parent.equals(before.parentId())) {
            changes.add(UnitChange.MOVED);
        }
        var changed = unit.changedFrom(
                validFrom, placement -> new UnitPlacement(validFrom, nextName, nextParent, placement.isClosed()));
        return new Accepted(changes.isEmpty() ? unit : changed, changes, validFrom);
    }

    /** Closes a unit that carries no other unit on that date or later. People are checked by their own feature. */
    public static UnitOutcome close(UnitTree tree, UnitId id, LocalDate on) {
        var unit = tree.find(id).orElse(null);
        var reason = changeRefused(unit, on);
        if (unit == null || reason.isPresent()) {
            return new Rejected(reason.orElse(UnitRejection.UNKNOWN_UNIT));
        }
        if (tree.carriesAnyFrom(id, on)) {
            return new Rejected(UnitRejection.HAS_CHILDREN);
        }
        var closed =
                unit.changedFrom(on, placement -> new UnitPlacement(on, placement.name(), placement.parentId(), true));
        return new Accepted(closed, List.of(UnitChange.CLOSED), on);
    }

    private static Optional<UnitRejection> changeRefused(@Nullable Unit unit, LocalDate from) {
        if (unit == null) {
            return Optional.of(UnitRejection.UNKNOWN_UNIT);
        }
        if (from.isBefore(unit.foundedOn())) {
            return Optional.of(UnitRejection.BEFORE_FOUNDING);
        }
        if (unit.isClosedOn(from)) {
            return Optional.of(UnitRejection.CLOSED);
        }
        return unit.history().size() >= Unit.MAX_HISTORY ? Optional.of(UnitRejection.HISTORY_FULL) : Optional.empty();
    }

    private static Optional<UnitRejection> parentRefused(UnitTree tree, @Nullable UnitId parent, LocalDate from) {
        if (parent == null) {
            return Optional.empty();
        }
        var path = tree.pathOn(parent, from);
        if (path.isEmpty()) {
            return Optional.of(UnitRejection.UNKNOWN_PARENT);
        }
        return path.size() >= MAX_DEPTH ? Optional.of(UnitRejection.TOO_DEEP) : Optional.empty();
    }

    private static Optional<UnitRejection> moveRefused(
            UnitTree tree, UnitId id, @Nullable UnitId parent, LocalDate from) {
        if (parent == null) {
            return Optional.empty();
        }
        var reason = parentRefused(tree, parent, from);
        if (reason.isPresent()) {
            return reason;
        }
        if (!tree.canCarry(parent, id, from)) {
            return Optional.of(UnitRejection.CIRCLE);
        }
        var depth = tree.pathOn(parent, from).size() + tree.heightOn(id, from);
        return depth > MAX_DEPTH ? Optional.of(UnitRejection.TOO_DEEP) : Optional.empty();
    }

    private static boolean isNameTaken(UnitTree tree, UnitId id, String name, @Nullable UnitId parent, LocalDate from) {
        return tree.childrenOf(parent, from).stream()
                .filter(sibling -> !sibling.id().equals(id))
                .anyMatch(sibling -> sibling.nameOn(from).equals(name));
    }
}

package io.rizhi.study.directory.unit.model;

import io.rizhi.study.ids.UnitId;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All units with their whole history; answers every question about the tree for any date. */
public final class UnitTree {

    private final Map<UnitId, Unit> units;

    public UnitTree(Collection<Unit> units) {
        var byId = new HashMap<UnitId, Unit>();
        units.forEach(unit -> byId.put(unit.id(), unit));
        this.units = Collections.unmodifiableMap(byId);
    }

    public Optional<Unit> find(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    /** The name on that date; the first name for a date before the unit existed. */
    public Optional<String> nameOn(UnitId id, LocalDate on) {
        return find(id).map(unit -> unit.nameOn(on));
    }

    /** From the root to the unit itself on that date; empty when the unit did not exist then. */
    public List<UnitId> pathOn(UnitId id, LocalDate on) {
        var path = new ArrayList<UnitId>();
        var seen = new LinkedHashSet<UnitId>();
        var next = Optional.of(id);
        while (next.isPresent()) {
            var placement = find(next.get()).flatMap(unit -> unit.placementOn(on));
            if (placement.isEmpty() || !seen.add(next.get())) {
                return List.of();
            }
            path.add(next.get());
            next = Optional.ofNullable(placement.get().parentId());
        }
        Collections.reverse(path);
        return List.copyOf(path);
    }

    /** The unit and everything below it on that date; empty when the unit did not exist then. */
    public Set<UnitId> subtreeOn(UnitId id, LocalDate on) {
        return subtreesOn(Set.of(id), on);
    }

    /** The union of the subtrees of several units on that date. */
    public Set<UnitId> subtreesOn(Collection<UnitId> roots, LocalDate on) {
        var children = childrenOn(on);
        var result = new LinkedHashSet<UnitId>();
        Deque<UnitId> open = new ArrayDeque<>();
        for (var root : roots) {
            if (find(root).flatMap(unit -> unit.placementOn(on)).isPresent()) {
                open.add(root);
            }
        }
        while (!open.isEmpty()) {
            var id = open.remove();
            if (result.add(id)) {
                open.addAll(children.getOrDefault(id, List.of()));
            }
        }
        return Collections.unmodifiableSet(result);
    }

    /** Units that existed on that date, parents before children, siblings by name. */
    public List<Unit> existingOn(LocalDate on) {
        var children = childrenOn(on);
        var byName =
                Comparator.comparing((UnitId id) -> nameOn(id, on).orElse("")).thenComparing(UnitId::value);
        var result = new ArrayList<Unit>();
        Deque<UnitId> open = new ArrayDeque<>();
        units.values().stream()
                .filter(unit -> unit.placementOn(on).isPresent()
                        && pathOn(unit.id(), on).size() == 1)
                .map(Unit::id)
                .sorted(byName)
                .forEach(open::addLast);
        while (!open.isEmpty()) {
            var id = open.removeFirst();
            find(id).ifPresent(result::add);
            var below = new ArrayList<>(children.getOrDefault(id, List.of()));
            below.sort(byName.reversed());
            below.forEach(open::addFirst);
        }
        return List.copyOf(result);
    }

    /** Whether {@code parent} could carry {@code id} from that date on without closing a circle, then or later. */
    public boolean canCarry(UnitId parent, UnitId id, LocalDate from) {
        if (parent.equals(id)) {
            return false;
        }
        return changeDatesFrom(from).stream()
                .noneMatch(date -> pathOn(parent, date).contains(id));
    }

    public int size() {
        return units.size();
    }

    /** Units that hang directly under the parent on that date; roots when the parent is null. */
    public List<Unit> childrenOf(@Nullable UnitId parent, LocalDate on) {
        return units.values().stream()
                .filter(unit -> unit.placementOn(on)
                        .filter(placement -> Objects.equals(placement.parentId(), parent))
                        .isPresent())
                .toList();
    }

    /** Whether any unit hangs under this one on that date or on a later one. */
    public boolean carriesAnyFrom(UnitId id, LocalDate from) {
        return changeDatesFrom(from).stream()
                .anyMatch(date -> !childrenOf(id, date).isEmpty());
    }

    /** Levels of the subtree on that date: 1 for a unit without children. */
    public int heightOn(UnitId id, LocalDate on) {
        var own = pathOn(id, on).size();
        return subtreeOn(id, on).stream()
                .mapToInt(below -> pathOn(below, on).size() - own + 1)
                .max()
                .orElse(0);
    }

    private List<LocalDate> changeDatesFrom(LocalDate from) {
        var dates = new ArrayList<LocalDate>();
        dates.add(from);
        units.values().stream()
                .flatMap(unit -> unit.history().stream())
                .map(UnitPlacement::validFrom)
                .filter(date -> date.isAfter(from))
                .distinct()
                .forEach(dates::add);
        return dates;
    }

    private Map<UnitId, List<UnitId>> childrenOn(LocalDate on) {
        var children = new HashMap<UnitId, List<UnitId>>();
        for (var unit : units.values()) {
            unit.placementOn(on)
                    .map(UnitPlacement::parentId)
                    .ifPresent(parent -> children.computeIfAbsent(parent, key -> new ArrayList<>())
                            .add(unit.id()));
        }
        return children;
    }
}

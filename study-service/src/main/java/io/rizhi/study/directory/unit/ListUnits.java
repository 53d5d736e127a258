package io.rizhi.study.directory.unit;

import io.rizhi.kit.security.Caller;
import io.rizhi.study.directory.unit.model.Unit;
import io.rizhi.study.directory.unit.model.UnitTree;
import io.rizhi.study.ids.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reactor.core.publisher.Mono;

/** The tree of a date as far as the caller may see it: all of it for an admin, the units in scope for a manager. */
final class ListUnits {

    private final Units units;
    private final HeadCounts heads;

    ListUnits(Units units, HeadCounts heads) {
        this.units = units;
        this.heads = heads;
    }

    Mono<UnitTreeView> list(Caller caller, LocalDate on) {
        return Mono.zip(units.tree(), heads.membersOn(on), (tree, counts) -> view(caller, tree, counts, on));
    }

    /** One unit as the tree shows it. */
    Mono<UnitView> show(Unit unit, LocalDate on) {
        return Mono.zip(units.tree(), heads.membersOn(on), (tree, counts) -> row(unit, tree, counts, on));
    }

    private static UnitTreeView view(Caller caller, UnitTree tree, Map<UnitId, Integer> counts, LocalDate on) {
        var scope = caller.isAdmin() ? null : scope(caller, tree, on);
        List<UnitView> rows = tree.existingOn(on).stream()
                .filter(unit -> scope == null || scope.contains(unit.id()))
                .map(unit -> row(unit, tree, counts, on))
                .toList();
        return new UnitTreeView(on, rows);
    }

    private static Set<UnitId> scope(Caller caller, UnitTree tree, LocalDate on) {
        return tree.subtreesOn(caller.scopeUnits().stream().map(UnitId::new).toList(), on);
    }

    private static UnitView row(Unit unit, UnitTree tree, Map<UnitId, Integer> counts, LocalDate on) {
        int people = tree.subtreeOn(unit.id(), on).stream()
                .mapToInt(below -> counts.getOrDefault(below, 0))
                .sum();
        return UnitView.of(unit, tree, on, people);
    }
}

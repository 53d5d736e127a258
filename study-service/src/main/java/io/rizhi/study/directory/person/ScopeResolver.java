package io.rizhi.study.directory.person;

import io.rizhi.study.directory.unit.Units;
import io.rizhi.study.ids.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Turns the roles and scope units of a caller's token into the units of that scope on a date. */
public final class ScopeResolver {

    private final Units units;

    public ScopeResolver(Units units) {
        this.units = units;
    }

    /**
     * The scope on that date: everybody for an admin, the subtrees of that date for a manager, nobody otherwise.
     *
     * @param roles      wire names as in the token
     * @param scopeUnits units the manager answers for, without children
     */
    public Mono<Scope> resolve(Collection<String> roles, Collection<String> scopeUnits, LocalDate on) {
        if (roles.contains("admin")) {
            return Mono.just(Scope.everybody());
        }
        if (!roles.contains("manager")) {
            return Mono.just(Scope.of(Set.of()));
        }
        var roots = scopeUnits.stream().map(UnitId::new).toList();
        return units.tree().map(tree -> Scope.of(tree.subtreesOn(roots, on)));
    }
}

package io.rizhi.study.directory.unit;

import io.rizhi.kit.mongo.RetryOnConflict;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.study.directory.unit.UnitStore.VersionedTree;
import io.rizhi.study.directory.unit.model.Unit;
import io.rizhi.study.directory.unit.model.UnitOutcome;
import io.rizhi.study.directory.unit.model.UnitRules;
import io.rizhi.study.ids.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Renames or moves a unit from a date on. */
final class ChangeUnit {

    private final UnitStore units;

    ChangeUnit(UnitStore units) {
        this.units = units;
    }

    Mono<Unit> change(
            UnitId id, @Nullable String name, @Nullable UnitId parent, LocalDate validFrom, long expectedVersion) {
        return RetryOnConflict.of(() ->
                units.versionedTree().flatMap(read -> decide(read, id, name, parent, validFrom, expectedVersion)));
    }

    private Mono<Unit> decide(
            VersionedTree read,
            UnitId id,
            @Nullable String name,
            @Nullable UnitId parent,
            LocalDate validFrom,
            long expectedVersion) {
        var known = read.tree().find(id).orElse(null);
        if (known != null && known.version() != expectedVersion) {
            return Mono.error(KitProblems.STALE_VERSION.exception());
        }
        var outcome = UnitRules.change(read.tree(), id, name, parent, validFrom);
        if (outcome instanceof UnitOutcome.Rejected rejected) {
            return Mono.error(UnitRefusals.problem(rejected.reason()));
        }
        var accepted = (UnitOutcome.Accepted) outcome;
        return accepted.changes().isEmpty()
                ? Mono.just(accepted.unit())
                : units.change(read, accepted.unit(), UnitEvents.of(read.tree(), accepted));
    }
}

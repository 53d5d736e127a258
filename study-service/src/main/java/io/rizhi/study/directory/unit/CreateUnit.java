package io.rizhi.study.directory.unit;

import io.rizhi.kit.mongo.DuplicateKey;
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

/** Founds a unit. */
public final class CreateUnit {

    private final UnitStore units;

    CreateUnit(UnitStore units) {
        this.units = units;
    }

    /** @param id derived from the idempotency key, so that a repeat meets the unit it has created */
    public Mono<Unit> create(UnitId id, String name, @Nullable UnitId parent, LocalDate validFrom) {
        return RetryOnConflict.of(
                        () -> units.versionedTree().flatMap(read -> decide(read, id, name, parent, validFrom)))
                .onErrorResume(DuplicateKey.class, known -> existing(id, name));
    }

    private Mono<Unit> decide(
            VersionedTree read, UnitId id, String name, @Nullable UnitId parent, LocalDate validFrom) {
        if (read.tree().find(id).isPresent()) {
            return existing(id, name);
        }
        var outcome = UnitRules.create(read.tree(), id, name, parent, validFrom);
        if (outcome instanceof UnitOutcome.Rejected rejected) {
            return Mono.error(UnitRefusals.problem(rejected.reason()));
        }
        var accepted = (UnitOutcome.Accepted) outcome;
        return units.add(read, accepted.unit(), UnitEvents.of(read.tree(), accepted));
    }

    private Mono<Unit> existing(UnitId id, String name) {
        return units.tree()
                .mapNotNull(tree -> tree.find(id).orElse(null))
                .filter(unit -> unit.history().get(0).name().equals(name))
                .switchIfEmpty(Mono.error(() -> KitProblems.IDEMPOTENCY_KEY_REUSED.exception()));
    }
}

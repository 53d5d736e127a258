package io.rizhi.study.directory.unit;

import io.rizhi.kit.mongo.RetryOnConflict;
import io.rizhi.study.directory.DirectoryProblems;
import io.rizhi.study.directory.unit.UnitStore.VersionedTree;
import io.rizhi.study.directory.unit.model.UnitOutcome;
import io.rizhi.study.directory.unit.model.UnitRules;
import io.rizhi.study.ids.UnitId;
import java.time.LocalDate;
import reactor.core.publisher.Mono;

/** Closes a unit that has neither people nor units below it. */
final class CloseUnit {

    private final UnitStore units;
    private final HeadCounts heads;

    CloseUnit(UnitStore units, HeadCounts heads) {
        this.units = units;
        this.heads = heads;
    }

    Mono<Void> close(UnitId id, LocalDate on) {
        return RetryOnConflict.of(() -> units.versionedTree().flatMap(read -> decide(read, id, on)));
    }

    private Mono<Void> decide(VersionedTree read, UnitId id, LocalDate on) {
        var outcome = UnitRules.close(read.tree(), id, on);
        if (outcome instanceof UnitOutcome.Rejected rejected) {
            return Mono.error(UnitRefusals.problem(rejected.reason()));
        }
        var accepted = (UnitOutcome.Accepted) outcome;
        return heads.hasMembersFrom(id, on)
                .filter(hasMembers -> !hasMembers)
                .switchIfEmpty(Mono.error(() -> DirectoryProblems.UNIT_NOT_EMPTY.exception()))
                .flatMap(empty -> units.change(read, accepted.unit(), UnitEvents.of(read.tree(), accepted)))
                .then();
    }
}

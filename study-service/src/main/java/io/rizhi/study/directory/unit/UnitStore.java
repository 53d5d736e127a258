package io.rizhi.study.directory.unit;

import io.rizhi.kit.outbox.PendingEvent;
import io.rizhi.study.directory.unit.model.Unit;
import io.rizhi.study.directory.unit.model.UnitTree;
import java.util.List;
import reactor.core.publisher.Mono;

/** Writing access to the unit tree. */
interface UnitStore extends Units {

    /** The tree together with its version, to decide on. */
    Mono<VersionedTree> versionedTree();

    /** Stores a new unit if nobody has changed the tree since it was read; {@code LostUpdate} otherwise. */
    Mono<Unit> add(VersionedTree read, Unit unit, List<PendingEvent> events);

    /** Stores a changed unit if nobody has changed the tree since it was read; {@code LostUpdate} otherwise. */
    Mono<Unit> change(VersionedTree read, Unit unit, List<PendingEvent> events);

    /** The tree at one of its versions. */
    record VersionedTree(UnitTree tree, long version) {}
}

package io.rizhi.study.directory.unit;

import io.rizhi.study.directory.unit.model.UnitTree;
import reactor.core.publisher.Mono;

/** Reading access to the unit tree. */
public interface Units {

    /** The whole tree with its history, as of now; at most a few thousand units. */
    Mono<UnitTree> tree();
}

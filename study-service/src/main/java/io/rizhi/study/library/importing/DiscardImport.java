package io.rizhi.study.library.importing;

import io.rizhi.study.ids.ImportId;
import io.rizhi.study.library.original.Originals;
import reactor.core.publisher.Mono;

/** Throws an import away; one that was saved only disappears from the list, its original stays with the revision. */
final class DiscardImport {

    private final Imports imports;
    private final Originals originals;

    DiscardImport(Imports imports, Originals originals) {
        this.imports = imports;
        this.originals = originals;
    }

    Mono<Void> discard(ImportId id) {
        return imports.find(id)
                .flatMap(found -> found.isSaved()
                        ? Mono.just(found)
                        : originals.delete(id.value()).thenReturn(found))
                .flatMap(found -> imports.delete(id));
    }
}

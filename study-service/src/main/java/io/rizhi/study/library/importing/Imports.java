package io.rizhi.study.library.importing;

import io.rizhi.study.ids.ImportId;
import io.rizhi.study.library.importing.model.Block;
import java.time.Instant;
import java.util.List;
import reactor.core.publisher.Mono;

/** Imports under review with the blocks of their text. An import that nobody touches vanishes after a while. */
interface Imports {

    Mono<DocumentImport> add(DocumentImport documentImport, List<Block> blocks, Instant expiresAt);

    Mono<DocumentImport> find(ImportId id);

    /** All blocks in order, without their HTML. */
    Mono<List<Block>> outlineBlocks(ImportId id);

    /** All blocks in order. */
    Mono<List<Block>> blocks(ImportId id);

    /** Stores a corrected outline; empty when somebody else was faster. */
    Mono<DocumentImport> save(DocumentImport documentImport, Instant expiresAt);

    /** Marks the import as saved and forgets its blocks. */
    Mono<Void> close(ImportId id);

    Mono<Void> delete(ImportId id);
}

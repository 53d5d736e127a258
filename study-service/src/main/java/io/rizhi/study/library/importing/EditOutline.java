package io.rizhi.study.library.importing;

import io.rizhi.kit.offload.Offload;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.study.ids.ImportId;
import io.rizhi.study.library.LibraryProblems;
import io.rizhi.study.library.importing.model.Block;
import io.rizhi.study.library.importing.model.LongSections;
import io.rizhi.study.library.importing.model.OutlineEdit;
import io.rizhi.study.library.importing.model.OutlineEditing;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import reactor.core.publisher.Mono;

/** Corrects the outline of an import. */
final class EditOutline {

    private static final Duration DEADLINE = Duration.ofSeconds(20);

    private final Imports imports;
    private final Offload offload;
    private final Clock clock;

    EditOutline(Imports imports, Offload offload, Clock clock) {
        this.imports = imports;
        this.offload = offload;
        this.clock = clock;
    }

    Mono<DocumentImport> edit(ImportId id, long version, OutlineEdit edit) {
        return imports.find(id)
                .switchIfEmpty(Mono.error(() -> KitProblems.NOT_FOUND.exception()))
                .flatMap(found -> refuseStale(found, version))
                .zipWith(imports.outlineBlocks(id))
                .flatMap(both -> offload.run(DEADLINE, () -> edited(both.getT1(), both.getT2(), edit)))
                .flatMap(edited -> imports.save(edited, clock.instant().plus(ReceiveImport.KEPT)))
                .switchIfEmpty(Mono.error(() -> KitProblems.STALE_VERSION.exception()));
    }

    private static Mono<DocumentImport> refuseStale(DocumentImport found, long version) {
        if (found.isSaved()) {
            return Mono.error(LibraryProblems.IMPORT_SAVED.exception());
        }
        return found.version() == version ? Mono.just(found) : Mono.error(KitProblems.STALE_VERSION.exception());
    }

    private static DocumentImport edited(DocumentImport found, List<Block> blocks, OutlineEdit edit) {
        var result = new OutlineEditing(found.outline(), blocks).apply(edit);
        if (result instanceof OutlineEditing.Result.Refused) {
            throw LibraryProblems.OUTLINE_EDIT_REFUSED.exception();
        }
        var outline = ((OutlineEditing.Result.Edited) result).outline();
        var marked = LongSections.marked(outline, blocks, found.outline());
        return found.withOutline(marked, OutlineParts.of(marked, blocks));
    }
}

package io.rizhi.study.library.importing;

import io.rizhi.kit.ids.RandomIds;
import io.rizhi.kit.offload.Offload;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.study.ids.ImportId;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.RevisionId;
import io.rizhi.study.library.LibraryProblems;
import io.rizhi.study.library.document.NewRevision;
import io.rizhi.study.library.document.PublishRevision;
import io.rizhi.study.library.document.RevisionView;
import io.rizhi.study.library.importing.model.Block;
import io.rizhi.study.library.original.Originals;
import io.rizhi.study.library.original.Pictures;
import java.time.Duration;
import java.util.List;
import reactor.core.publisher.Mono;

/**
 * Saves a reviewed import as a revision. Every step may run twice: the revision's id derives from the import, so a
 * repeat after a crash finds what is there and does the rest.
 */
final class SaveRevision {

    private static final Duration DEADLINE = Duration.ofSeconds(30);

    private final Imports imports;
    private final PublishRevision publishRevision;
    private final Kept kept;
    private final Offload offload;

    /** What has to stay with a revision. */
    record Kept(Originals originals, Pictures pictures) {}

    SaveRevision(Imports imports, PublishRevision publishRevision, Kept kept, Offload offload) {
        this.imports = imports;
        this.publishRevision = publishRevision;
        this.kept = kept;
        this.offload = offload;
    }

    /** What the admin decided about the revision. */
    record Decision(String title, String language, String change) {}

    Mono<RevisionView> save(ImportId id, long version, PersonId by, Decision decision) {
        return imports.find(id)
                .switchIfEmpty(Mono.error(() -> KitProblems.NOT_FOUND.exception()))
                .flatMap(found -> refuse(found, version))
                .zipWith(imports.blocks(id))
                .flatMap(both -> offload.run(DEADLINE, () -> revision(both.getT1(), both.getT2(), by, decision)))
                .flatMap(revision -> keep(id).then(publishRevision.publish(revision)))
                .flatMap(saved -> imports.close(id).thenReturn(saved));
    }

    private static Mono<DocumentImport> refuse(DocumentImport found, long version) {
        if (found.isSaved()) {
            return Mono.error(LibraryProblems.IMPORT_SAVED.exception());
        }
        return found.version() == version ? Mono.just(found) : Mono.error(KitProblems.STALE_VERSION.exception());
    }

    private static NewRevision revision(DocumentImport found, List<Block> blocks, PersonId by, Decision decision) {
        return new NewRevision(
                new RevisionId(RandomIds.derived("revision", found.id().value())),
                found.documentId(),
                decision.title(),
                decision.language(),
                found.kind(),
                decision.change(),
                SectionBuilder.build(found.outline(), blocks),
                by.value(),
                found.id().value(),
                found.fileName());
    }

    private Mono<Void> keep(ImportId id) {
        return imports.find(id)
                .flatMap(found ->
                        kept.originals().keep(id.value()).then(kept.pictures().keep(found.images())));
    }
}

package io.rizhi.study.library.importing;

import io.rizhi.kit.offload.Offload;
import io.rizhi.study.ids.DocumentId;
import io.rizhi.study.ids.ImportId;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.library.importing.model.LongSections;
import io.rizhi.study.library.importing.model.OutlineDetector;
import io.rizhi.study.library.importing.parse.DocumentParser;
import io.rizhi.study.library.importing.parse.ParsedText;
import io.rizhi.study.library.importing.parse.RefusedDocumentException;
import io.rizhi.study.library.original.Originals;
import io.rizhi.study.library.original.Pictures;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Receives a file, reads it and stores what was found for review. The file passes through the disk; it is read off the
 * event loop, few at a time, with a deadline.
 */
final class ReceiveImport {

    static final Duration KEPT = Duration.ofDays(14);
    private static final Duration PARSE_DEADLINE = Duration.ofSeconds(60);
    private static final Duration WRITE_DEADLINE = Duration.ofSeconds(20);

    private final Imports imports;
    private final Originals originals;
    private final Pictures pictures;
    private final Workshop workshop;
    private final Clock clock;

    /** What reading a file takes. */
    record Workshop(DocumentParser parser, Offload offload) {}

    ReceiveImport(Imports imports, Originals originals, Pictures pictures, Workshop workshop, Clock clock) {
        this.imports = imports;
        this.originals = originals;
        this.pictures = pictures;
        this.workshop = workshop;
        this.clock = clock;
    }

    /** What is known of a file before it is read. */
    record Label(
            ImportId id,
            PersonId owner,
            String fileName,
            @Nullable DocumentId documentId) {}

    Mono<DocumentImport> receive(Label label, Flux<byte[]> body) {
        return Mono.usingWhen(
                workshop.offload().run(WRITE_DEADLINE, Upload::begin),
                upload -> fill(upload, body).then(Mono.defer(() -> read(label, upload))),
                upload -> workshop.offload().run(WRITE_DEADLINE, () -> closed(upload)));
    }

    private static boolean closed(Upload upload) {
        upload.close();
        return true;
    }

    private Mono<Upload> fill(Upload upload, Flux<byte[]> body) {
        return body.concatMap(part -> workshop.offload().run(WRITE_DEADLINE, () -> upload.append(part)), 1)
                .last(upload);
    }

    private Mono<DocumentImport> read(Label label, Upload upload) {
        var expiresAt = clock.instant().plus(KEPT);
        return workshop.offload()
                .run(PARSE_DEADLINE, () -> parse(label, upload))
                .onErrorMap(RefusedDocumentException.class, Refusals::problem)
                .flatMap(found -> storeOriginal(label.id(), upload, expiresAt)
                        .then(pictures.store(pictures(found.text()), expiresAt))
                        .then(imports.add(found.documentImport(), found.text().blocks(), expiresAt)));
    }

    private Mono<Void> storeOriginal(ImportId id, Upload upload, Instant expiresAt) {
        return Flux.range(0, upload.pieces())
                .concatMap(number -> workshop.offload()
                        .run(WRITE_DEADLINE, () -> upload.piece(number))
                        .flatMap(piece -> originals.store(id.value(), number, piece.orElseThrow(), expiresAt)))
                .then();
    }

    /** What reading the file gave. */
    private record Found(DocumentImport documentImport, ParsedText text) {}

    private Found parse(Label label, Upload upload) {
        var text = workshop.parser().parse(upload.path());
        var name = text.title() == null ? withoutEnding(label.fileName()) : text.title();
        var detected = OutlineDetector.detect(text.blocks(), name, text.language());
        var doubts = new ArrayList<>(text.doubts());
        doubts.addAll(detected.doubts());
        var outline = LongSections.marked(detected.withDoubts(doubts), text.blocks(), null);
        var documentImport = new DocumentImport(
                label.id(),
                1,
                label.owner(),
                label.documentId(),
                label.fileName(),
                text.kind().wireName(),
                text.encoding(),
                upload.bytes(),
                upload.sha256(),
                text.language(),
                outline,
                OutlineParts.of(outline, text.blocks()),
                text.blocks().size(),
                text.blocks().stream()
                        .flatMap(block -> block.images().stream())
                        .distinct()
                        .toList(),
                false);
        return new Found(documentImport, text);
    }

    private static List<Pictures.Picture> pictures(ParsedText text) {
        return text.images().stream()
                .map(image -> new Pictures.Picture(image.id(), image.type(), image.bytes()))
                .toList();
    }

    private static String withoutEnding(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }
}

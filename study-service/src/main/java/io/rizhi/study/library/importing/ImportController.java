package io.rizhi.study.library.importing;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.problem.ProblemException;
import io.rizhi.kit.security.Caller;
import io.rizhi.kit.web.BodyLimit;
import io.rizhi.study.ids.DocumentId;
import io.rizhi.study.ids.ImportId;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.library.LibraryProblems;
import io.rizhi.study.library.document.RevisionView;
import io.rizhi.study.library.importing.SaveRevision.Decision;
import io.rizhi.study.library.importing.model.OutlineEdit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/documents/imports")
class ImportController {

    private static final long MAX_BYTES = 30L << 20;
    private static final int MOST_BLOCKS = 500;

    private final ReceiveImport receiveImport;
    private final ReadImport readImport;
    private final EditOutline editOutline;
    private final Ending ending;
    private final ImportViews views;

    /** How a review ends. */
    record Ending(SaveRevision saveRevision, DiscardImport discardImport) {}

    ImportController(
            ReceiveImport receiveImport,
            ReadImport readImport,
            EditOutline editOutline,
            Ending ending,
            ImportViews views) {
        this.receiveImport = receiveImport;
        this.readImport = readImport;
        this.editOutline = editOutline;
        this.ending = ending;
        this.views = views;
    }

    @PostMapping(consumes = MediaType.ALL_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ImportView> receive(
            Caller caller,
            @RequestParam(defaultValue = "document") @Size(max = 200) String fileName,
            @RequestParam(required = false) @Size(max = 64) @Nullable String documentId,
            @RequestBody(required = false) Flux<DataBuffer> body) {
        caller.requireAdmin();
        var label = new ReceiveImport.Label(
                ImportId.random(),
                new PersonId(caller.personId()),
                shown(fileName),
                documentId == null || documentId.isBlank() ? null : new DocumentId(documentId));
        return receiveImport
                .receive(label, BodyLimit.of(body, MAX_BYTES).map(ImportController::bytes))
                .onErrorMap(ImportController::isTooLarge, large -> LibraryProblems.TOO_LARGE.exception())
                .map(found -> views.of(found, caller.language()));
    }

    @GetMapping("/{id}")
    Mono<ImportView> read(Caller caller, @PathVariable String id) {
        caller.requireAdmin();
        return readImport.read(new ImportId(id)).map(found -> views.of(found, caller.language()));
    }

    @GetMapping("/{id}/blocks")
    Mono<ImportBlocksView> blocks(
            Caller caller,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") @Min(0) int from,
            @RequestParam(defaultValue = "200") @Min(1) @Max(MOST_BLOCKS) int limit) {
        caller.requireAdmin();
        return readImport.blocks(new ImportId(id), from, limit);
    }

    @PostMapping("/{id}/edits")
    Mono<ImportView> edit(Caller caller, @PathVariable String id, @Valid @RequestBody OutlineEditRequest request) {
        caller.requireAdmin();
        var action = OutlineEdit.Action.fromWire(request.action()).orElseThrow();
        var edit = new OutlineEdit(action, request.entryId(), request.blockIndex(), request.text());
        return editOutline
                .edit(new ImportId(id), request.version(), edit)
                .map(found -> views.of(found, caller.language()));
    }

    @PostMapping("/{id}/revision")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<RevisionView> save(Caller caller, @PathVariable String id, @Valid @RequestBody SaveRevisionRequest request) {
        caller.requireAdmin();
        var change = request.change() == null ? "material" : request.change();
        return ending.saveRevision()
                .save(
                        new ImportId(id),
                        request.version(),
                        new PersonId(caller.personId()),
                        new Decision(request.title().strip(), request.language(), change));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> discard(Caller caller, @PathVariable String id) {
        caller.requireAdmin();
        return ending.discardImport().discard(new ImportId(id));
    }

    /** Only ever shown: no path, no control characters, one spelling. */
    private static String shown(String fileName) {
        var name = Normalizer.normalize(fileName, Normalizer.Form.NFC)
                .replaceAll(".*[/\\\\]", "")
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return name.isEmpty() ? "document" : name;
    }

    private static byte[] bytes(DataBuffer buffer) {
        var bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    private static boolean isTooLarge(Throwable failure) {
        return failure instanceof ProblemException problem && problem.problem().equals(KitProblems.REQUEST_TOO_LARGE);
    }
}

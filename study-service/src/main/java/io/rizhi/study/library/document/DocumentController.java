package io.rizhi.study.library.document;

import io.rizhi.kit.security.Caller;
import io.rizhi.study.ids.DocumentId;
import io.rizhi.study.ids.RevisionId;
import io.rizhi.study.library.original.Originals;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/documents")
class DocumentController {

    private final ReadDocuments readDocuments;
    private final Originals originals;

    DocumentController(ReadDocuments readDocuments, Originals originals) {
        this.readDocuments = readDocuments;
        this.originals = originals;
    }

    @GetMapping
    Mono<DocumentPageView> list(
            Caller caller,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        caller.requireAdmin();
        return readDocuments.list(cursor, limit);
    }

    @GetMapping("/{id}")
    Mono<DocumentDetailView> read(Caller caller, @PathVariable String id) {
        caller.requireAdmin();
        return readDocuments.detail(new DocumentId(id));
    }

    @GetMapping("/{id}/revisions/{revisionId}")
    Mono<RevisionView> revision(Caller caller, @PathVariable String id, @PathVariable String revisionId) {
        caller.requireAdmin();
        return readDocuments.revision(new DocumentId(id), new RevisionId(revisionId));
    }

    /** Never shown by a browser, always saved as a file, whatever it contains. */
    @GetMapping("/{id}/original")
    Mono<ResponseEntity<Flux<DataBuffer>>> original(Caller caller, @PathVariable String id) {
        caller.requireAdmin();
        return readDocuments
                .current(new DocumentId(id))
                .map(revision -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .header("X-Content-Type-Options", "nosniff")
                        .header(HttpHeaders.CONTENT_DISPOSITION, attachment(revision.fileName()))
                        .body(originals
                                .read(revision.originalId())
                                .map(DefaultDataBufferFactory.sharedInstance::wrap)));
    }

    private static String attachment(String fileName) {
        return ContentDisposition.attachment()
                .filename(fileName, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}

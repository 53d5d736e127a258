package io.rizhi.study.library.section;

import io.rizhi.kit.security.Caller;
import io.rizhi.study.ids.DocumentId;
import io.rizhi.study.ids.RevisionId;
import io.rizhi.study.ids.SectionId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class SectionController {

    private final ReadSection readSection;

    SectionController(ReadSection readSection) {
        this.readSection = readSection;
    }

    /** The text never changes under its address; who may read it can, so a browser asks each time and hears 304. */
    @GetMapping("/api/v1/documents/{documentId}/revisions/{revisionId}/sections/{sectionId}")
    Mono<ResponseEntity<SectionView>> read(
            Caller caller,
            @PathVariable String documentId,
            @PathVariable String revisionId,
            @PathVariable String sectionId,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable List<String> known) {
        var revision = new RevisionId(revisionId);
        var section = new SectionId(sectionId);
        return readSection.hash(caller, revision, section).flatMap(hash -> {
            var tag = "\"" + hash + "\"";
            return known != null && known.stream().anyMatch(value -> value.contains(tag))
                    ? Mono.just(answer(HttpStatus.NOT_MODIFIED, tag).build())
                    : readSection
                            .read(new DocumentId(documentId), revision, section)
                            .map(text -> answer(HttpStatus.OK, tag).body(SectionView.of(text)));
        });
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status, String tag) {
        return ResponseEntity.status(status)
                .eTag(tag)
                .cacheControl(CacheControl.noCache().cachePrivate());
    }
}

package io.rizhi.study.library.document;

import io.rizhi.study.ids.DocumentId;
import io.rizhi.study.ids.RevisionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Documents and their revisions. */
interface LibraryDocuments extends PublishedRevisions {

    Mono<DocumentFacts> find(DocumentId id);

    /** Newest first; after the last row of the page before. */
    Flux<DocumentFacts> list(@Nullable Mark after, int limit);

    Mono<RevisionRecord> revision(RevisionId id);

    /** All revisions of a document, newest first, at most 200. */
    Flux<RevisionRecord> revisions(DocumentId id);

    /**
     * Stores a revision and makes it the newest of its document, with the event, in one transaction.
     *
     * @param read the document as it was read; null for its first revision
     */
    Mono<RevisionRecord> save(@Nullable DocumentFacts read, String kind, RevisionRecord revision);

    /** Where a page ended. */
    record Mark(Instant updatedAt, String id) {}
}

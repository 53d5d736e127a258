package io.rizhi.study.library.document;

import io.rizhi.study.ids.DocumentId;
import io.rizhi.study.ids.RevisionId;
import java.util.Collection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reading access to saved revisions for other features. A revision never changes, so it may be kept in memory. */
public interface PublishedRevisions {

    Mono<RevisionFacts> find(RevisionId id);

    /** Those of the ids that exist, in no order. */
    Flux<RevisionFacts> findAll(Collection<RevisionId> ids);

    /** The newest revision of a document. */
    Mono<RevisionFacts> current(DocumentId id);
}

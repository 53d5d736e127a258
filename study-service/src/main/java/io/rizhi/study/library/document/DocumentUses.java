package io.rizhi.study.library.document;

import io.rizhi.study.ids.DocumentId;
import java.util.Collection;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Counts where documents are used. Implemented by the feature that owns plans. */
public interface DocumentUses {

    /** How many plans use each of the documents; a document that none uses may be missing. */
    Mono<Map<DocumentId, Integer>> plansUsing(Collection<DocumentId> documents);
}

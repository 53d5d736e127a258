package io.rizhi.quiz.asset;

import io.rizhi.quiz.asset.model.Picture;
import java.time.Instant;
import java.util.Collection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Pictures as the sweep sees them: by the time of their storing or of the last look at them. */
interface StoredAssets extends Assets {
    /** Ids of those that nobody stored and no sweep looked at since then, oldest first. */
    Flux<String> due(Instant before, int limit);

    /** Notes that they were looked at. */
    Mono<Void> look(Collection<String> ids, Instant at);

    /** Removes it, unless somebody stored it since then; what was removed. */
    Mono<Picture> remove(String id, Instant before);
}

package io.rizhi.quiz.asset;

import java.time.Instant;
import java.util.Collection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Pictures as the sweep sees them: by the time of their storing or of the last look at them. */
interface StoredAssets extends Assets {
    /** Ids of those that nobody stored and no sweep looked at since then and that are not condemned, oldest first. */
    Flux<String> due(Instant before, int limit);

    /** Notes that somebody needs them: they are looked at and no longer condemned. */
    Mono<Void> look(Collection<String> ids, Instant at);

    /** Notes that nobody named it, unless somebody stored it since then. It is shown as before. */
    Mono<Void> condemn(String id, Instant before, Instant at);

    /** Ids of those condemned before, the first ones first. */
    Flux<String> condemned(Instant before, int limit);

    /** Removes it, unless somebody needed it since it was condemned; whether it is gone. */
    Mono<Boolean> remove(String id, Instant condemnedBefore);
}

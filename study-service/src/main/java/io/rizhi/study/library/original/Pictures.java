package io.rizhi.study.library.original;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import reactor.core.publisher.Mono;

/** Pictures of documents by the hash of their bytes. */
public interface Pictures {

    /** Stores pictures; those nobody keeps vanish at that time. */
    Mono<Void> store(List<Picture> pictures, Instant expiresAt);

    /** Keeps pictures for good. */
    Mono<Void> keep(Collection<String> ids);

    Mono<Picture> find(String id);

    /**
     * A picture.
     *
     * @param id   SHA-256 of the bytes
     * @param type image/png or image/jpeg
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Picture(String id, String type, byte[] bytes) {}
}

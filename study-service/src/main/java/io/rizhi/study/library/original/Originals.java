package io.rizhi.study.library.original;

import java.time.Instant;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Original files in pieces. */
public interface Originals {

    /** Stores one piece of a file; it vanishes at that time unless the file is kept. */
    Mono<Void> store(String id, int piece, byte[] bytes, Instant expiresAt);

    /** Keeps all pieces for good. */
    Mono<Void> keep(String id);

    Mono<Void> delete(String id);

    /** The pieces in order; empty when the file is not there. */
    Flux<byte[]> read(String id);
}

package io.rizhi.study.directory.account;

import reactor.core.publisher.Mono;

/** The one organisation of this install; it exists once the first admin has been set up. */
interface Organisations {

    /** Its name; empty before the setup. */
    Mono<String> name();

    /** Founds it; {@code DuplicateKey} when it exists. */
    Mono<Void> found(String name);
}

package io.rizhi.study.directory.account;

import java.time.Instant;
import reactor.core.publisher.Mono;

/** Wrong passwords, counted for a while by account, by address and by both together. */
interface SignInFailures {

    Mono<Counts> of(String loginKey, String address);

    Mono<Void> note(String loginKey, String address);

    /** The right password was given from there: its own count and the account's begin anew. */
    Mono<Void> forget(String loginKey, String address);

    /** One counter. */
    record Count(int failures, Instant lastAt) {

        static final Count NONE = new Count(0, Instant.EPOCH);
    }

    /** The three counters that an attempt looks at. */
    record Counts(Count accountAndAddress, Count address, Count account) {}
}

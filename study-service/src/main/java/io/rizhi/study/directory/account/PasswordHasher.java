package io.rizhi.study.directory.account;

import io.rizhi.kit.offload.Offload;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Hashes and checks passwords away from the event loop, as many at a time as there are cores. */
final class PasswordHasher implements AutoCloseable {

    private static final Duration DEADLINE = Duration.ofSeconds(10);

    private final PasswordHash hash;
    private final Offload offload;
    private final String nobodysHash;

    PasswordHasher(PasswordHash hash, Offload offload) {
        this.hash = hash;
        this.offload = offload;
        this.nobodysHash = hash.of("a password that no account has");
    }

    Mono<String> hash(String password) {
        return offload.run(DEADLINE, () -> hash.of(password));
    }

    /** @param known null when there is no such account; the check then takes as long and fails */
    Mono<Boolean> matches(String password, @Nullable String known) {
        return offload.run(
                DEADLINE, () -> hash.matches(password, known == null ? nobodysHash : known) && known != null);
    }

    boolean isOutdated(String known) {
        return hash.isOutdated(known);
    }

    @Override
    public void close() {
        offload.close();
    }
}

package io.rizhi.study.directory.account;

import io.rizhi.kit.offload.Offload;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import reactor.core.publisher.Mono;

/** Hashes and checks passwords with Argon2id, away from the event loop, as many at a time as there are cores. */
final class PasswordHasher {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final Duration DEADLINE = Duration.ofSeconds(10);

    private final Argon2PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final Offload offload;
    private final String nobodysHash;

    PasswordHasher(Offload offload) {
        this.offload = offload;
        this.nobodysHash = encoder.encode("a password that no account has");
    }

    Mono<String> hash(String password) {
        return offload.run(DEADLINE, () -> encoder.encode(password));
    }

    /** @param hash null when there is no such account; the check then takes as long and fails */
    Mono<Boolean> matches(String password, @Nullable String hash) {
        return offload.run(DEADLINE, () -> encoder.matches(password, hash == null ? nobodysHash : hash) && hash != null);
    }

    /** Whether the hash was made with older parameters and should be made again at the next sign-in. */
    boolean isOutdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }
}

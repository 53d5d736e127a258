package io.rizhi.gateway.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Slows an address down that keeps giving wrong passwords. It is a delay and never a lock, because many people may sit behind
 * one address; a right password does not wait for the mistakes of others beyond a few seconds.
 */
final class SignInDelay {

    private static final int ADDRESSES = 50_000;
    private static final int FREE_FAILURES = 10;
    private static final Duration FIRST = Duration.ofMillis(100);
    private static final int LARGEST_STEP = 5;

    private final Cache<String, AtomicInteger> failures = Caffeine.newBuilder()
            .maximumSize(ADDRESSES)
            .expireAfterWrite(Duration.ofMinutes(15))
            .build();

    /** How long the next try from this address waits: nothing at first, then doubling up to 3.2 s. */
    Duration before(String address) {
        @Nullable AtomicInteger count = failures.getIfPresent(address);
        int beyond = count == null ? 0 : count.get() - FREE_FAILURES;
        return beyond <= 0 ? Duration.ZERO : FIRST.multipliedBy(1L << Math.min(beyond - 1, LARGEST_STEP));
    }

    /** Notes a wrong password. */
    void failed(String address) {
        failures.get(address, key -> new AtomicInteger()).incrementAndGet();
    }
}

package io.rizhi.journey.mainjob;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for a condition, never for a time. */
final class Patience {

    private static final Duration LIMIT = Duration.ofSeconds(120);

    private Patience() {}

    static JsonNode until(String what, Supplier<JsonNode> look, Predicate<JsonNode> isReached) {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (true) {
            var seen = look.get();
            if (isReached.test(seen)) {
                return seen;
            }
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Never seen that " + what + "; last: " + seen);
            }
            pause(Duration.ofMillis(250));
        }
    }

    /** Real time that a reader spends; the server counts no other. */
    static void pause(Duration time) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(time.toMillis()));
    }
}

package io.rizhi.kit.client;

import java.time.Duration;

/**
 * The resilience numbers of one kind of call; they stand in one place per client.
 *
 * @param attempt longest time for one try
 * @param total longest time for all tries; below the caller's own limit
 * @param isRepeatable whether one more try is allowed: a read, or a write with an idempotency key
 * @param maxConcurrent calls under way at most; 0 for no bulkhead
 */
public record CallLimits(Duration attempt, Duration total, boolean isRepeatable, int maxConcurrent) {

    /** A read that may be tried twice. */
    public static CallLimits read(Duration attempt, Duration total) {
        return new CallLimits(attempt, total, true, 0);
    }

    /** A write that is tried once. */
    public static CallLimits once(Duration attempt) {
        return new CallLimits(attempt, attempt, false, 0);
    }

    /** The same numbers with a bulkhead. */
    public CallLimits withBulkhead(int calls) {
        return new CallLimits(attempt, total, isRepeatable, calls);
    }
}

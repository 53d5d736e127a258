package io.rizhi.kit.mongo;

import java.time.Duration;

/** How long the next bulk waits for company, counted from the beginning of the one before. */
final class BulkPace {

    private final long apart;
    private long lastBegan;
    private boolean hasBegun;

    BulkPace(Duration apart) {
        this.apart = apart.toMillis();
    }

    void began(long nowMillis) {
        lastBegan = nowMillis;
        hasBegun = true;
    }

    /** From 0 to the pace; a clock that was set back costs one pause at most. */
    long pauseMillis(long nowMillis) {
        long since = nowMillis - lastBegan;
        if (!hasBegun || since >= apart) {
            return 0;
        }
        return Math.min(apart, apart - Math.max(0, since));
    }
}

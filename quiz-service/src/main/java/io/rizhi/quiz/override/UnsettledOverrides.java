package io.rizhi.quiz.override;

import io.rizhi.quiz.override.model.OverrideChange;
import java.time.Duration;
import java.time.Instant;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Changes that open attempts may not know of yet. Each is good for two passes over them: one at once, and one when every
 * start that had read the rules before the change is over; only then it is settled. So an attempt that begins at the same
 * moment cannot stay on the old rules, and a pass that broke off is made again.
 */
public final class UnsettledOverrides {
    private final Overrides overrides;
    private final Duration longestStart;

    UnsettledOverrides(Overrides overrides, Duration longestStart) {
        this.overrides = overrides;
        this.longestStart = longestStart;
    }

    public Flux<OverrideChange> all() {
        return overrides.unsettled();
    }

    /**
     * Every open attempt knows of the change as it was when the pass began.
     */
    public Mono<Void> passed(OverrideChange change, Instant began) {
        Instant second = change.at().plus(longestStart);
        return overrides.passed(change, began.isBefore(second) ? second : null);
    }
}

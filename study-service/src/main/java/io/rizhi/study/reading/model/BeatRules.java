package io.rizhi.study.reading.model;

import java.time.Duration;

/**
 * How beats are counted.
 *
 * @param interval the time between two beats of an honest page
 */
public record BeatRules(Duration interval) {

    /** Faster than this no page reports; the beat is not taken at all, so that the time is not lost. */
    static final long LEAST_GAP_MILLIS = 1000;

    /** A beat earns at most one and a half intervals, whatever time has passed. */
    long mostMillis() {
        return interval.toMillis() * 3 / 2;
    }
}

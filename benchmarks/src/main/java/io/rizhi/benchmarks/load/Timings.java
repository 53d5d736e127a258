package io.rizhi.benchmarks.load;

import java.time.Duration;
import org.HdrHistogram.AbstractHistogram;

/**
 * How a run went.
 *
 * @param micros how long each call took, in microseconds
 * @param time how long the run took
 * @param failures calls whose answer was not the one that was wanted; their times count as well
 * @param waits how often a connection found nobody ready to call: above a few percent of the calls, people limit the rate
 */
public record Timings(AbstractHistogram micros, Duration time, long failures, long waits) {

    private static final double MICROS_PER_MILLI = 1_000;

    public long calls() {
        return micros.getTotalCount();
    }

    /** Calls a second. */
    public double rate() {
        return calls() / (time.toNanos() / 1e9);
    }

    /** Milliseconds within which this percentage of the calls was answered. */
    public double percentile(double percent) {
        return micros.getValueAtPercentile(percent) / MICROS_PER_MILLI;
    }
}

package io.rizhi.benchmarks.load;

import io.rizhi.benchmarks.BenchmarkException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/** One run over all connections. Counters change on the event loop only and are read after the last connection has ended. */
final class LoadRun {

    private static final long LONGEST_MICROS = TimeUnit.MINUTES.toMicros(2);
    private static final Duration LAST_ANSWERS = Duration.ofSeconds(60);

    private final Histogram micros = new Histogram(LONGEST_MICROS, 3);
    private final CountDownLatch running;
    private final Calls calls;
    private final long begin = System.nanoTime();
    private final long end;
    private volatile @Nullable Throwable broken;
    private long failures;
    private long waits;

    LoadRun(Calls calls, int connections, Duration time) {
        this.calls = calls;
        this.running = new CountDownLatch(connections);
        this.end = begin + time.toNanos();
    }

    boolean isOver() {
        return System.nanoTime() >= end || broken != null;
    }

    @Nullable
    Call next() {
        return calls.next();
    }

    void answered(long nanos, boolean isGood) {
        micros.recordValue(Math.min(LONGEST_MICROS, nanos / 1_000));
        failures += isGood ? 0 : 1;
    }

    void waited() {
        waits++;
    }

    void connectionEnded() {
        running.countDown();
    }

    void breakOff(Throwable cause) {
        broken = cause;
        running.countDown();
    }

    Timings await() throws InterruptedException, TimeoutException {
        long left = end - System.nanoTime() + LAST_ANSWERS.toNanos();
        if (!running.await(left, TimeUnit.NANOSECONDS)) {
            throw new TimeoutException("answers outstanding after " + LAST_ANSWERS.toSeconds() + " s");
        }
        Throwable cause = broken;
        if (cause != null) {
            throw new BenchmarkException("A connection broke: " + cause, cause);
        }
        return new Timings(micros, Duration.ofNanos(System.nanoTime() - begin), failures, waits);
    }
}

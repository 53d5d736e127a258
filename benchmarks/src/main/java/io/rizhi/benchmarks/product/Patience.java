package io.rizhi.benchmarks.product;

import io.rizhi.benchmarks.BenchmarkException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits until something holds, asking often, with a limit. */
public final class Patience {

    private static final Duration PAUSE = Duration.ofMillis(20);

    private Patience() {}

    public static void until(String what, Duration limit, BooleanSupplier condition) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new BenchmarkException("Waited " + limit.toSeconds() + " s in vain for " + what);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Lets time pass that the measurement itself asks for. */
    public static void pause(Duration time) {
        long until = System.nanoTime() + time.toNanos();
        until("the end of a pause", time.plusSeconds(5), () -> System.nanoTime() >= until);
    }
}

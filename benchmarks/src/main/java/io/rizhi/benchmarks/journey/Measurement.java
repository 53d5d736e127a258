package io.rizhi.benchmarks.journey;

import io.rizhi.benchmarks.load.Calls;
import io.rizhi.benchmarks.load.LoadClient;
import io.rizhi.benchmarks.load.Timings;
import io.rizhi.launcher.product.Product;
import java.time.Duration;

/**
 * How every load is measured: the first minute by itself, the rest of the warm-up unheard, then what counts.
 *
 * @param product under load
 * @param connections in closed loop
 * @param warmUp before what counts
 * @param time what counts
 */
public record Measurement(Product product, int connections, Duration warmUp, Duration time) {

    private static final Duration FIRST = Duration.ofMinutes(1);

    /**
     * @param first the first minute, or the whole warm-up where that is shorter
     * @param counted after the warm-up
     * @param cpu processor time per call while it counted
     */
    public record Result(Timings first, Timings counted, String cpu) {}

    public Result of(Calls calls) {
        try (LoadClient client = new LoadClient(product.ports().gateway(), connections)) {
            Duration first = warmUp.compareTo(FIRST) < 0 ? warmUp : FIRST;
            Timings cold = client.run(calls, first);
            if (warmUp.compareTo(FIRST) > 0) {
                Timings unused = client.run(calls, warmUp.minus(FIRST));
            }
            CpuTime cpu = CpuTime.of(product);
            Timings counted = client.run(calls, time);
            return new Result(cold, counted, cpu.perCall(counted.calls()));
        }
    }
}

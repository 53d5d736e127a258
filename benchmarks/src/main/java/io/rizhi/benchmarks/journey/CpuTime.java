package io.rizhi.benchmarks.journey;

import io.rizhi.benchmarks.product.Patience;
import io.rizhi.launcher.product.Product;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/**
 * Processor time by part. Unlike rates and percentiles it hardly depends on what else the machine does, so it says what limits
 * a load even where others are at work: cores divided by the time per call is the most that a quiet machine can reach.
 */
public final class CpuTime {

    private static final String CLIENT = "client";
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double SHOWN_FROM_MILLIS = 0.005;
    private static final Duration LONGEST_UNREST = Duration.ofMinutes(5);
    private static final Duration LOOK = Duration.ofSeconds(3);
    /** Of one core. */
    private static final double QUIET_SHARE = 0.2;

    private final Product product;
    private final Map<String, Long> begin;

    private CpuTime(Product product) {
        this.product = product;
        this.begin = nanos(product);
    }

    /** Counts from now on. */
    public static CpuTime of(Product product) {
        return new CpuTime(product);
    }

    /** Lets the product finish what it still does in the background, such as planning the reminders of a new plan. */
    public static void awaitQuiet(Product product) {
        AtomicLong before = new AtomicLong(ofProduct(product));
        Patience.until("a quiet product", LONGEST_UNREST, () -> {
            Patience.pause(LOOK);
            long now = ofProduct(product);
            return now - before.getAndSet(now) < LOOK.toNanos() * QUIET_SHARE;
        });
    }

    private static long ofProduct(Product product) {
        return product.names().stream()
                .mapToLong(name -> nanos(product.process(name)))
                .sum();
    }

    private static Map<String, Long> nanos(Product product) {
        Map<String, Long> parts = new LinkedHashMap<>();
        parts.put(CLIENT, nanos(ProcessHandle.current()));
        product.names().forEach(name -> {
            var unused = parts.put(name, nanos(product.process(name)));
        });
        return parts;
    }

    private static long nanos(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
    }

    /** Milliseconds per call since the beginning, by part; parts that did nothing are left out. */
    public String perCall(long calls) {
        Map<String, Long> end = nanos(product);
        double total = 0;
        Map<String, Double> millis = new LinkedHashMap<>();
        for (Map.Entry<String, Long> part : end.entrySet()) {
            double each =
                    (part.getValue() - begin.getOrDefault(part.getKey(), 0L)) / NANOS_PER_MILLI / Math.max(1, calls);
            total += each;
            if (each >= SHOWN_FROM_MILLIS) {
                var unused = millis.put(part.getKey(), each);
            }
        }
        return String.format(Locale.ROOT, "CPU per call %.2f ms: ", total)
                + millis.entrySet().stream()
                        .map(part -> String.format(Locale.ROOT, "%s %.2f", part.getKey(), part.getValue()))
                        .collect(Collectors.joining(", "));
    }
}

package io.rizhi.benchmarks.journey;

import io.rizhi.benchmarks.BenchmarkException;
import io.rizhi.launcher.product.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Proportional memory of every part, as Linux counts it: pages that several parts share are divided among them. */
public final class Memory {

    private static final String PSS = "Pss:";

    private Memory() {}

    /** KiB by part. */
    public static Map<String, Long> of(Product product) {
        Map<String, Long> parts = new LinkedHashMap<>();
        product.names().forEach(name -> {
            var unused = parts.put(name, proportional(product.process(name).pid()));
        });
        return parts;
    }

    private static long proportional(long pid) {
        Path rollup = Path.of("/proc", Long.toString(pid), "smaps_rollup");
        try {
            return Files.readAllLines(rollup).stream()
                    .filter(line -> line.startsWith(PSS))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new BenchmarkException("Memory is counted on Linux only: " + e.getMessage(), e);
        }
    }
}

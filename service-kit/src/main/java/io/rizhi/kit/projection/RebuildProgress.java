package io.rizhi.kit.projection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the latest rebuild of a projection goes or went.
 *
 * @param isRunning whether a generation is being built
 * @param startedAt when the latest rebuild began; null when there was none
 * @param servedSince when the served generation took over; null for the first one
 * @param events read into the generation being built, or into the served one
 */
public record RebuildProgress(
        boolean isRunning,
        @Nullable Instant startedAt,
        @Nullable Instant servedSince,
        long events) {}

package io.rizhi.study.statistics.rebuild;

import io.rizhi.kit.projection.RebuildProgress;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the latest rebuild goes. The numbers stay there meanwhile.
 *
 * @param state idle when there was none, running or done
 * @param startedAt when it began
 * @param finishedAt when the new numbers took over
 * @param events read so far
 * @param servedSince since when the numbers that are shown are there
 */
record RebuildView(
        String state,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        long events,
        @Nullable Instant servedSince) {

    static RebuildView of(RebuildProgress progress) {
        String over = progress.startedAt() == null ? "idle" : "done";
        return new RebuildView(
                progress.isRunning() ? "running" : over,
                progress.startedAt(),
                progress.isRunning() ? null : progress.servedSince(),
                progress.events(),
                progress.servedSince());
    }
}

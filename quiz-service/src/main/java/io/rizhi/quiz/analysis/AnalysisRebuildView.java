package io.rizhi.quiz.analysis;

import io.rizhi.kit.projection.RebuildProgress;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the latest rebuild of the analysis goes. The figures stay there meanwhile.
 *
 * @param isRunning whether one runs
 * @param startedAt when it began; null when there was none
 * @param events read so far
 * @param servedSince since when the figures that are shown are there
 */
record AnalysisRebuildView(
        boolean isRunning,
        @Nullable Instant startedAt,
        long events,
        @Nullable Instant servedSince) {
    static AnalysisRebuildView of(RebuildProgress progress) {
        return new AnalysisRebuildView(
                progress.isRunning(), progress.startedAt(), progress.events(), progress.servedSince());
    }
}

package io.rizhi.study.statistics.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Credited work: reading that was proved, or a graded attempt.
 *
 * @param day the day
 * @param at when
 * @param seconds credited
 * @param attemptId the attempt; null for reading
 * @param percent its mark; null for reading
 * @param score what counts over all attempts of the day with this one; null for reading, or when nothing was told
 */
public record Work(
        int day,
        Instant at,
        int seconds,
        @Nullable String attemptId,
        @Nullable Integer percent,
        @Nullable Score score) {

    /**
     * The result that counts.
     *
     * @param revision the highest one of a day counts
     * @param percent null while the attempt that decides waits for marks
     * @param upTo when the latest of its attempts was handed in
     */
    public record Score(long revision, @Nullable Integer percent, Instant upTo) {}

    public Work(int day, Instant at, int seconds, @Nullable String attemptId, @Nullable Integer percent) {
        this(day, at, seconds, attemptId, percent, null);
    }
}

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
 */
public record Work(
        int day,
        Instant at,
        int seconds,
        @Nullable String attemptId,
        @Nullable Integer percent) {}

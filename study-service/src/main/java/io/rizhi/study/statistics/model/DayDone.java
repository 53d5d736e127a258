package io.rizhi.study.statistics.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a day was done for the first time.
 *
 * @param at when
 * @param isOnTime whether by its due instant
 * @param percent the best mark then; null without one
 */
public record DayDone(
        Instant at, boolean isOnTime, @Nullable Integer percent) {}

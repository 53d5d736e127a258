package io.rizhi.study.progress.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A day excused by a manager or admin, or that excuse withdrawn. The latest one of a day counts, whenever it was said.
 *
 * @param day the day
 * @param isExcused false withdraws
 * @param by who decided, as person id
 * @param byName the name of that person then
 * @param note the reason given
 * @param at when
 */
public record Excuse(
        int day,
        boolean isExcused,
        String by,
        String byName,
        @Nullable String note,
        Instant at) {}

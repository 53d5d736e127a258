package io.rizhi.study.statistics.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a day was done for the first time.
 *
 * @param at when
 * @param studyDate the person's date then; null where only the judgement was told
 * @param isOnTime whether by its due instant, as judged then
 * @param percent the mark that counted then; null without one
 */
public record DayDone(
        Instant at,
        @Nullable LocalDate studyDate,
        boolean isOnTime,
        @Nullable Integer percent) {

    /** Whether it is in time for a date, which may have moved since. */
    boolean isInTimeFor(LocalDate date) {
        return studyDate == null ? isOnTime : !studyDate.isAfter(date);
    }
}

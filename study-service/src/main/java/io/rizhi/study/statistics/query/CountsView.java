package io.rizhi.study.statistics.query;

import io.rizhi.study.statistics.model.Counts;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that add up.
 *
 * @param required days whose date is over or that are done, less excused ones
 * @param onTime done by their due instant
 * @param late done after it
 * @param overdue over and not done: required less on time less late
 * @param excused need not be done
 * @param open due today and not done; not yet part of required
 * @param completionRate whole percent of required that is done; null when nothing is required
 * @param onTimeRate whole percent of required that was done in time; null when nothing is required
 * @param minutes credited
 */
public record CountsView(
        int required,
        int onTime,
        int late,
        int overdue,
        int excused,
        int open,
        @Nullable Integer completionRate,
        @Nullable Integer onTimeRate,
        int minutes) {

    public static CountsView of(Counts counts) {
        return new CountsView(
                counts.required(),
                counts.onTime(),
                counts.late(),
                counts.overdue(),
                counts.excused(),
                counts.open(),
                orNull(counts.completionRate()),
                orNull(counts.onTimeRate()),
                counts.minutes());
    }

    public static @Nullable Integer orNull(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}

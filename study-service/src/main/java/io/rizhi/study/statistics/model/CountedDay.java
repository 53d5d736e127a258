package io.rizhi.study.statistics.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day of a record as it counts on a date.
 *
 * @param studyDate its date
 * @param mark how it counts
 * @param minutes credited, begun ones whole
 * @param percent the best mark; null without one
 */
public record CountedDay(
        LocalDate studyDate,
        DayMark mark,
        int minutes,
        @Nullable Integer percent) {

    public Counts counts() {
        return Counts.NONE.plus(mark, minutes);
    }
}

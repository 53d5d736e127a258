package io.rizhi.study.statistics.unit;

import io.rizhi.study.statistics.model.Counts;
import io.rizhi.study.statistics.query.CountsView;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of one study date.
 *
 * @param date the date
 * @param completionRate whole percent of those due; null when none was
 * @param due days of this date to be done by somebody, today's unfinished ones too
 * @param done of these, done in time or late
 */
record TrendPoint(LocalDate date, @Nullable Integer completionRate, int due, int done) {

    static TrendPoint of(LocalDate date, Counts counts) {
        return new TrendPoint(date, CountsView.orNull(counts.dueRate()), counts.due(), counts.done());
    }
}

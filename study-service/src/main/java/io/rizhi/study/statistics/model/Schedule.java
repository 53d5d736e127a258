package io.rizhi.study.statistics.model;

import java.time.Instant;
import java.util.List;

/**
 * What a record asked from an instant on, until the next schedule.
 *
 * @param from since when
 * @param days the days in order
 */
public record Schedule(Instant from, List<ScheduledDay> days) {

    public Schedule {
        days = List.copyOf(days);
    }
}

package io.rizhi.study.statistics.model;

import io.rizhi.study.progress.model.PersonalCalendar;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The moment a question is about: the end of a date in each person's own zone, or now where that is earlier. Today is
 * no special case.
 *
 * @param on the date
 * @param now the present
 */
public record Cut(LocalDate on, Instant now) {

    /** The moment for one person. */
    public Instant of(PersonalCalendar calendar) {
        Instant end = calendar.endOf(on);
        return end.isBefore(now) ? end : now;
    }

    /** Whether something that happened then is already a fact. */
    boolean hasSeen(Instant at, PersonalCalendar calendar) {
        return !at.isAfter(now) && at.isBefore(calendar.endOf(on));
    }
}

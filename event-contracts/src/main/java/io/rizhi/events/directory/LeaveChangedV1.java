package io.rizhi.events.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The periods of leave of a person changed; due dates, streak and statistics are worked out again. Sent as {@code
 * rizhi.directory.leave-changed.v1}.
 *
 * @param personId person, the key
 * @param periods all periods as of now, oldest first; empty when there are none
 */
public record LeaveChangedV1(String personId, List<Period> periods) {

    public LeaveChangedV1 {
        Objects.requireNonNull(personId, "personId");
        periods = List.copyOf(periods);
    }

    /**
     * One period.
     *
     * @param from first date away
     * @param to last date away
     */
    public record Period(LocalDate from, LocalDate to) {

        public Period {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
        }
    }
}

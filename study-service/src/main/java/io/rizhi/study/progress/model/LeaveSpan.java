package io.rizhi.study.progress.model;

import java.time.LocalDate;

/**
 * Dates on which a person owes no study.
 *
 * @param from first date
 * @param to last date
 */
public record LeaveSpan(LocalDate from, LocalDate to) {

    public boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }
}

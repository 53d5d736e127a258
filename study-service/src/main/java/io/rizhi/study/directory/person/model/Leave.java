package io.rizhi.study.directory.person.model;

import java.time.LocalDate;

/**
 * Days on which a person is away and owes no study.
 *
 * @param from first day away
 * @param to   last day away
 */
public record Leave(LocalDate from, LocalDate to) {

    public Leave {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to: " + to + " (expected: not before " + from + ")");
        }
    }

    public boolean holdsOn(LocalDate on) {
        return !on.isBefore(from) && !on.isAfter(to);
    }
}

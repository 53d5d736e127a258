package io.rizhi.quiz.attempt.model;

import io.rizhi.quiz.override.model.Terms;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the deadline of an attempt was resolved from, so that it can be resolved again.
 *
 * @param units units of the person and those above them, as the ticket said
 * @param kind daily, weekly or topic, as the ticket said
 * @param ticketCloses end of the ticket's window; null when it never closes
 * @param terms what held for the person; null in attempts from before there was anything but the rules of the quiz
 */
public record Basis(
        List<String> units,
        String kind,
        @Nullable Instant ticketCloses,
        @Nullable Terms terms) {
    public Basis {
        units = List.copyOf(units);
    }

    public static Basis of(Ticket ticket, Terms terms) {
        return new Basis(ticket.units(), ticket.kind(), ticket.closes(), terms);
    }

    public Basis with(Terms resolved) {
        return new Basis(units, kind, ticketCloses, resolved);
    }

    /** Of an attempt that kept nothing but the end of its window. */
    public static Basis ofWindow(@Nullable Instant windowCloses) {
        return new Basis(List.of(), Ticket.DAILY, windowCloses, null);
    }
}

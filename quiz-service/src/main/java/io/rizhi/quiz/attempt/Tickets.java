package io.rizhi.quiz.attempt;

import io.rizhi.quiz.attempt.model.Ticket;
import reactor.core.publisher.Mono;

/** Reads tickets. */
public interface Tickets {
    /** The ticket, if signature, issuer, audience, use and life are right; empty otherwise. */
    Mono<Ticket> read(String token);
}

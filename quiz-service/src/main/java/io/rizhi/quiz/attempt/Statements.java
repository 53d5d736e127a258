package io.rizhi.quiz.attempt;

import reactor.core.publisher.Mono;

/** Reads statements. */
interface Statements {
    /** The statement, if signature, issuer, audience, use and life are right; empty otherwise. */
    Mono<Statement> read(String token);
}

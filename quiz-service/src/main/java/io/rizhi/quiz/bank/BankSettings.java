package io.rizhi.quiz.bank;

import io.rizhi.quiz.bank.model.BankRules;
import io.rizhi.quiz.ids.PersonId;
import java.time.Instant;
import reactor.core.publisher.Mono;

/** What the organisation asks of its bank. */
interface BankSettings {
    /** The usual rules until somebody has changed them. */
    Mono<BankRules> current();

    Mono<Void> change(BankRules rules, PersonId by, Instant at);
}

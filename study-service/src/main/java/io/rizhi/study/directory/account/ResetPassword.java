package io.rizhi.study.directory.account;

import io.rizhi.kit.mongo.RetryOnConflict;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.study.audit.AuditTrail;
import io.rizhi.study.audit.Subject;
import io.rizhi.study.directory.person.Account;
import io.rizhi.study.directory.person.Accounts;
import io.rizhi.study.directory.person.PersonEvents;
import io.rizhi.study.ids.PersonId;
import java.util.Objects;
import reactor.core.publisher.Mono;

/**
 * Gives a person a random password to be changed at first use; the admin sees it once. Every session of the person ends, because
 * whoever knew the old password may hold one.
 */
final class ResetPassword {

    private final Accounts accounts;
    private final AccountPasswords passwords;
    private final AuditTrail audit;

    ResetPassword(Accounts accounts, AccountPasswords passwords, AuditTrail audit) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.audit = audit;
    }

    Mono<String> reset(String actor, PersonId id) {
        return RetryOnConflict.of(() -> accounts.find(id).flatMap(this::replace))
                .switchIfEmpty(Mono.error(() -> KitProblems.NOT_FOUND.exception()))
                .flatMap(password -> audit.note(actor, AuditTrail.Action.RESET_PASSWORD, Subject.person(id.value()))
                        .thenReturn(password));
    }

    private Mono<String> replace(Account account) {
        var person = account.person();
        if (person.leftAt() != null) {
            return Mono.empty();
        }
        return passwords
                .reset(person.profile())
                .flatMap(initial -> accounts.givePassword(
                                person, initial.account(), PersonEvents.ofGivenPassword(person))
                        .thenReturn(Objects.requireNonNull(initial.password())));
    }
}

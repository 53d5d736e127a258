package io.rizhi.study.directory.account;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.study.audit.AuditTrail;
import io.rizhi.study.directory.person.Account;
import io.rizhi.study.directory.person.Accounts;
import io.rizhi.study.ids.PersonId;
import java.util.Objects;
import reactor.core.publisher.Mono;

/** Gives a person a random password to be changed at first use; the admin sees it once. */
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
        return accounts.find(id)
                .flatMap(this::replace)
                .switchIfEmpty(Mono.error(() -> KitProblems.NOT_FOUND.exception()))
                .flatMap(password -> audit.note(actor, AuditTrail.Action.RESET_PASSWORD, id.value())
                        .thenReturn(password));
    }

    private Mono<String> replace(Account account) {
        return passwords
                .reset(account.person().profile())
                .flatMap(initial -> accounts.setPassword(account.person().id(), initial.account())
                        .filter(isSet -> isSet)
                        .map(isSet -> Objects.requireNonNull(initial.password())));
    }
}

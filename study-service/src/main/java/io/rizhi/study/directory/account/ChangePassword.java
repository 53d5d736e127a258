package io.rizhi.study.directory.account;

import io.rizhi.study.directory.DirectoryProblems;
import io.rizhi.study.directory.person.Account;
import io.rizhi.study.directory.person.Accounts;
import io.rizhi.study.ids.PersonId;
import reactor.core.publisher.Mono;

/** Replaces a person's own password, once they have shown that they know the old one. */
final class ChangePassword {

    private static final String OWN_SESSION = "own-session";

    private final Accounts accounts;
    private final VerifyCredentials verifyCredentials;
    private final AccountPasswords passwords;

    ChangePassword(Accounts accounts, VerifyCredentials verifyCredentials, AccountPasswords passwords) {
        this.accounts = accounts;
        this.verifyCredentials = verifyCredentials;
        this.passwords = passwords;
    }

    /** Wrong tries count like those at sign-in, as if they came from one address of their own. */
    Mono<Void> change(PersonId id, String current, String next) {
        return accounts.find(id)
                .switchIfEmpty(Mono.error(() -> DirectoryProblems.WRONG_CREDENTIALS.exception()))
                .flatMap(account ->
                        verifyCredentials.verify(account.person().profile().login(), current, OWN_SESSION))
                .flatMap(account -> replace(account, current, next));
    }

    private Mono<Void> replace(Account account, String current, String next) {
        if (current.equals(next)) {
            return Mono.error(DirectoryProblems.WEAK_PASSWORD.exception());
        }
        return passwords
                .chosen(account.person().profile(), next)
                .flatMap(chosen -> accounts.setPassword(account.person().id(), chosen))
                .filter(isSet -> isSet)
                .switchIfEmpty(Mono.error(() -> DirectoryProblems.WRONG_CREDENTIALS.exception()))
                .then();
    }
}

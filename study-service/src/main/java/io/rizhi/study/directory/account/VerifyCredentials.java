package io.rizhi.study.directory.account;

import io.rizhi.study.directory.DirectoryProblems;
import io.rizhi.study.directory.account.SignInFailures.Count;
import io.rizhi.study.directory.account.SignInFailures.Counts;
import io.rizhi.study.directory.account.model.FoldedLogin;
import io.rizhi.study.directory.account.model.SignInDelay;
import io.rizhi.study.directory.person.Account;
import io.rizhi.study.directory.person.Accounts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * Checks login and password. An unknown login, a wrong password, a password that has expired and a person who has left
 * get the same answer after the same work.
 */
final class VerifyCredentials {

    private final Accounts accounts;
    private final SignInFailures failures;
    private final PasswordHasher hasher;
    private final Clock clock;

    VerifyCredentials(Accounts accounts, SignInFailures failures, PasswordHasher hasher, Clock clock) {
        this.accounts = accounts;
        this.failures = failures;
        this.hasher = hasher;
        this.clock = clock;
    }

    Mono<Account> verify(String login, String password, String address) {
        var key = FoldedLogin.of(login).value();
        return failures.of(key, address)
                .flatMap(this::wait)
                .then(Mono.defer(() -> accounts.findByLogin(key)))
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(known -> check(known, password, key, address));
    }

    private Mono<Void> wait(Counts counts) {
        var now = clock.instant();
        var refusal = longer(
                left(
                        counts.accountAndAddress(),
                        SignInDelay.refusalForAccountAndAddress(
                                counts.accountAndAddress().failures()),
                        now),
                left(
                        counts.address(),
                        SignInDelay.refusalForAddress(counts.address().failures()),
                        now));
        if (!refusal.isZero()) {
            return Mono.error(DirectoryProblems.TOO_MANY_ATTEMPTS.retryAfter(refusal));
        }
        var slowing = SignInDelay.slowingForAccount(counts.account().failures());
        return slowing.isZero() ? Mono.empty() : Mono.delay(slowing).then();
    }

    private Mono<Account> check(Optional<Account> known, String password, String key, String address) {
        var hash = known.map(Account::hash).orElse(null);
        return hasher.matches(password, hash)
                .filter(matches -> matches)
                .flatMap(matches -> Mono.justOrEmpty(known.filter(account -> account.isUsableAt(clock.instant()))))
                .flatMap(account -> signedIn(account, password, key, address))
                .switchIfEmpty(Mono.defer(() -> refused(key, address)));
    }

    private Mono<Account> signedIn(Account account, String password, String key, String address) {
        return failures.forget(key, address).then(rehash(account, password)).thenReturn(account);
    }

    private Mono<Void> rehash(Account account, String password) {
        var old = account.hash();
        if (old == null || !hasher.isOutdated(old)) {
            return Mono.empty();
        }
        return hasher.hash(password)
                .flatMap(next -> accounts.rehash(account.person().id(), old, next));
    }

    private Mono<Account> refused(String key, String address) {
        return failures.note(key, address).then(Mono.error(() -> DirectoryProblems.WRONG_CREDENTIALS.exception()));
    }

    private static Duration left(Count count, Duration delay, Instant now) {
        var rest = Duration.between(now, count.lastAt().plus(delay));
        return delay.isZero() || rest.isNegative() ? Duration.ZERO : rest;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
